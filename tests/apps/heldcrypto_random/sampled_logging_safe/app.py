import random
import time

from flask import Flask, g, jsonify

app = Flask(__name__)
app.config["SAMPLE_RATE"] = 0.05
QUOTES = ["Less is more.", "Form follows function."]


@app.before_request
def start():
    g.sampled = random.random() < app.config["SAMPLE_RATE"]
    g.started = time.perf_counter()


@app.after_request
def finish(response):
    if g.sampled:
        app.logger.info("took %.3f s", time.perf_counter() - g.started)
    return response


@app.get("/quote")
def quote():
    return jsonify(random.choice(QUOTES))
