import os
from collections.abc import MutableMapping

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


class Wizard:
    STEPS = ("name", "address")

    def __init__(self, store: MutableMapping):
        self.store = store

    def save(self, step, value):
        self.store[step] = value  # finding: trust-boundary


@app.post("/wizard/<step>")
def wizard(step):
    Wizard(session).save(step, True)
    return jsonify(next="address")
