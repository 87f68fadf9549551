import requests

from .models import Subscription
from .net import public_only

RELAYS = {"eu": "https://relay-eu.example.com/in", "us": "https://relay-us.example.com/in"}


def ping(subscription: Subscription) -> int:
    public_only(subscription.target)
    url = RELAYS.get(subscription.fallback, RELAYS["eu"])
    return requests.post(url, json={"ping": True}, timeout=4, allow_redirects=False).status_code
