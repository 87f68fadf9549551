import json


def messages():
    with open("/srv/guestbook.json", encoding="utf-8") as handle:
        return json.load(handle)
