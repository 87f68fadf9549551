import random
import time

import requests
from flask import Flask, jsonify

app = Flask(__name__)
QUOTES = ["Less is more.", "Measure twice, cut once.", "Ship it."]


def fetch_with_retry(url, attempts=4):
    for attempt in range(attempts):
        try:
            return requests.get(url, timeout=4)
        except requests.ConnectionError:
            time.sleep(2 ** attempt + random.random())
    raise RuntimeError("upstream unavailable")


@app.route("/quote")
def quote():
    color = "#%06x" % random.randint(0, 0xFFFFFF)
    return jsonify(quote=random.choice(QUOTES), color=color)


@app.route("/remote")
def remote():
    return fetch_with_retry("https://quotes.example.org/today").text
