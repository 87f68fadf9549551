class Rooms:
    def __init__(self) -> None:
        self._rooms: dict[int, dict] = {}

    def all(self) -> list[dict]:
        return list(self._rooms.values())

    def get(self, room_id: int) -> dict | None:
        return self._rooms.get(room_id)

    def add(self, data: dict) -> dict:
        room = {"id": len(self._rooms) + 1, "name": data["name"]}
        self._rooms[room["id"]] = room
        return room

    def remove(self, room_id: int) -> None:
        self._rooms.pop(room_id, None)


rooms = Rooms()
