import json


def shop(slug):
    with open("/srv/shops.json", encoding="utf-8") as handle:
        return json.load(handle)[slug]
