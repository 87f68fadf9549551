class Status:
    names = {1: "up", 2: "down"}

    def __init__(self, number: int):
        self.number = number

    def line(self, label: str) -> str:
        return f"{label}: {self.names.get(self.number, 'unknown')}"
