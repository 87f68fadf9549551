import base64
import json


def encode(items: dict[str, int]) -> str:
    return base64.urlsafe_b64encode(json.dumps(items).encode()).decode("ascii")


def decode(value: str) -> dict[str, int]:
    if not value:
        return {}
    raw = base64.urlsafe_b64decode(value)
    return json.loads(raw)
