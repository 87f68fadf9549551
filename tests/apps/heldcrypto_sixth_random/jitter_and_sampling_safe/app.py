import random
import time

import requests
from flask import Flask, jsonify

app = Flask(__name__)
QUOTES = ["Less is more.", "Ship it.", "Measure twice."]


def with_retry(url, attempts=4):
    for attempt in range(attempts):
        try:
            return requests.get(url, timeout=3)
        except requests.ConnectionError:
            time.sleep(2**attempt + random.uniform(0, 1))
    raise TimeoutError(url)


@app.get("/quote")
def quote():
    return jsonify(quote=random.choice(QUOTES), order=random.sample(range(10), 3))


@app.get("/rates")
def rates():
    if random.random() < 0.01:
        app.logger.info("sampled request for tracing")
    return with_retry("https://rates.example.net/v1/daily").json()
