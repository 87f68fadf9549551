import random
import time
import uuid

from flask import Flask, jsonify, session

import os

app = Flask(__name__)
app.secret_key = os.environ["QUIZ_SECRET"]
QUESTIONS = [{"id": i, "answers": ["a", "b", "c"]} for i in range(200)]
TOKENS_PER_DECK = 12


@app.get("/quiz")
def quiz():
    chosen = random.sample(QUESTIONS, 10)
    for question in chosen:
        random.shuffle(question["answers"])
    session["quiz"] = str(uuid.uuid4())
    return jsonify(chosen)


@app.get("/banner")
def banner():
    return jsonify(text=random.choice(["Hello", "Moin", "Servus"]))


@app.get("/board/tokens")
def board_tokens():
    """Positions of the wooden tokens on the board game's field."""
    tokens = [(random.randrange(8), random.randrange(8)) for _ in range(TOKENS_PER_DECK)]
    return jsonify(tokens)


def with_retry(call, attempts=4):
    for attempt in range(attempts):
        try:
            return call()
        except ConnectionError:
            time.sleep(2**attempt + random.uniform(0, 1))
    raise ConnectionError
