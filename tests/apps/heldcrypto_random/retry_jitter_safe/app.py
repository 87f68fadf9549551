import random
import time

import requests
from flask import Flask, jsonify

app = Flask(__name__)


def fetch(url, attempts=3):
    for attempt in range(attempts):
        try:
            return requests.get(url, timeout=5)
        except requests.ConnectionError:
            time.sleep(2**attempt + random.uniform(0, 0.5))
    return None


@app.get("/upstream")
def upstream():
    return jsonify(reachable=fetch("https://upstream.example.com/") is not None)
