import json
import pickle

CODECS = {"json": json.loads}


def encode(obj) -> bytes:
    return pickle.dumps(obj)


def decode(kind: str, payload: bytes):
    decoder = CODECS.get(kind, json.loads)
    return decoder(payload)
