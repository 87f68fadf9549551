_ITEMS = {}


def track(code, owner):
    item = _ITEMS.get(code)
    return item if item and item["owner"] == owner else {}


def record(payload, owner):
    code = str(len(_ITEMS) + 1)
    _ITEMS[code] = {"owner": owner, "to": payload.get("to")}
    return {"code": code}
