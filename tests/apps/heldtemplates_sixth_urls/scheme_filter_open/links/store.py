import json


def bookmarks() -> list[dict]:
    with open("/srv/bookmarks.json", encoding="utf-8") as handle:
        return json.load(handle)
