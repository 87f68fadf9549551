import os

import requests

DEFAULTS = {
    "timeout": 8,
    "verify": True,
}


def post_event(payload):
    return requests.post(os.environ["EVENTS_URL"], json=payload, **DEFAULTS)
