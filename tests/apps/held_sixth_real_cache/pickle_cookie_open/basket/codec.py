import base64
import pickle


def encode(items: dict[str, int]) -> str:
    return base64.urlsafe_b64encode(pickle.dumps(items)).decode("ascii")


def decode(value: str) -> dict[str, int]:
    if not value:
        return {}
    raw = base64.urlsafe_b64decode(value)
    return pickle.loads(raw)  # finding: unsafe-deserialization
