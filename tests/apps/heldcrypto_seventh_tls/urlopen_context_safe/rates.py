import json
import ssl
from urllib.request import Request, urlopen

FEED = "https://rates.lakebank.example/daily.json"


def fetch_rates():
    context = ssl.create_default_context()
    request = Request(FEED, headers={"Accept": "application/json"})
    with urlopen(request, timeout=10, context=context) as reply:
        return json.load(reply)["rates"]
