import json


class Rates:
    def __init__(self, path: str) -> None:
        self.path = path

    def convert(self, source: str, target: str, cents: int) -> int:
        with open(self.path, encoding="utf-8") as handle:
            table = json.load(handle)
        return round(cents * table[target] / table[source])
