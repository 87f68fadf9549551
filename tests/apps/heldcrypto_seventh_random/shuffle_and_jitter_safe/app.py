import random
import time

import requests
from flask import Flask, abort, jsonify, render_template

app = Flask(__name__)
app.config.from_prefixed_env()

TIPS = ["Water in the morning.", "Prune in late winter.", "Rotate your crops."]
QUESTIONS = [{"id": n, "text": f"Question {n}"} for n in range(1, 41)]


def fetch_with_backoff(url, attempts=4):
    for attempt in range(attempts):
        try:
            reply = requests.get(url, timeout=5)
            reply.raise_for_status()
            return reply.json()
        except requests.RequestException:
            time.sleep(2**attempt * 0.1 + random.uniform(0, 0.1))
    abort(502)


@app.get("/")
def home():
    return render_template("home.html", tip=random.choice(TIPS), hue=random.randint(0, 359))


@app.get("/quiz")
def quiz():
    questions = random.sample(QUESTIONS, k=10)
    random.shuffle(questions)
    return jsonify(questions)


@app.get("/forecast")
def forecast():
    return jsonify(fetch_with_backoff("https://api.skyfeed.example/v1/forecast"))
