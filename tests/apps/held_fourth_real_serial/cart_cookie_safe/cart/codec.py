import base64
import json
import pickle


def dump(items: dict) -> str:
    return base64.b64encode(json.dumps(items).encode()).decode()


def load(cookie: str | None) -> dict:
    if not cookie:
        return {}
    return json.loads(base64.b64decode(cookie))
