import json
import ssl
from urllib.request import Request, urlopen

FEED = "https://rates.lakebank.example/daily.json"


def fetch_rates():
    context = ssl._create_unverified_context()  # finding: tls-verification-disabled
    request = Request(FEED, headers={"Accept": "application/json"})
    with urlopen(request, timeout=10, context=context) as reply:
        return json.load(reply)["rates"]
