import random

from flask import Flask, jsonify, session

app = Flask(__name__)
app.config.from_prefixed_env()


@app.get("/form-token")
def form_token():
    if "csrf_token" not in session:
        session["csrf_token"] = f"{random.getrandbits(128):032x}"  # finding: weak-random
    return jsonify(session["csrf_token"])
