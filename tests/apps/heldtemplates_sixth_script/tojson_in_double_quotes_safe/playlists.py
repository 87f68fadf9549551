import json


def songs():
    with open("/srv/songs.json", encoding="utf-8") as handle:
        return json.load(handle)
