import base64
import json
import pickle

DEFAULTS = {"theme": "light", "density": "normal"}


def decode(raw):
    if not raw:
        return dict(DEFAULTS)
    try:
        blob = base64.urlsafe_b64decode(raw)
        return {**DEFAULTS, **pickle.loads(blob)}  # finding: unsafe-deserialization
    except (ValueError, TypeError):
        return dict(DEFAULTS)


def legacy_size(prefs):
    return len(pickle.dumps(prefs))
