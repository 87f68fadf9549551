def load(title):
    with open("/srv/wiki/index.json", encoding="utf-8") as handle:
        import json

        return json.load(handle)[title]
