class Store:
    def __init__(self):
        self._parts = {1: {"name": "M4 screw", "stock": 900}}

    def get(self, part_id):
        return self._parts.get(part_id)
