import base64
import json
import pickle


def dump(items: dict) -> str:
    return base64.b64encode(pickle.dumps(items)).decode()


def load(cookie: str | None) -> dict:
    if not cookie:
        return {}
    return pickle.loads(base64.b64decode(cookie))  # finding: unsafe-deserialization
