import json


def cards():
    with open("/srv/board.json", encoding="utf-8") as handle:
        return json.load(handle)
