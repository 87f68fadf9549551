import json
import os
import ssl
import urllib.request

from flask import Flask

app = Flask(__name__)


def fetch_rates():
    context = ssl.create_default_context()
    url = "https://rates.bank.example/v2/latest"
    req = urllib.request.Request(url, headers={"X-Client": os.environ["BANK_CLIENT"]})
    with urllib.request.urlopen(req, context=context, timeout=10) as fh:
        return json.load(fh)


@app.get("/convert/<currency>")
def convert(currency):
    return {"rate": fetch_rates()["rates"].get(currency)}
