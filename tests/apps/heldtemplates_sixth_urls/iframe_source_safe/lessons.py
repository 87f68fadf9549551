import json


def lesson(slug):
    with open("/srv/lessons.json", encoding="utf-8") as handle:
        return json.load(handle)[slug]
