import secrets

from flask import Flask, jsonify, session

app = Flask(__name__)
app.config.from_prefixed_env()


@app.get("/form-token")
def form_token():
    if "csrf_token" not in session:
        session["csrf_token"] = f"{secrets.randbits(128):032x}"
    return jsonify(session["csrf_token"])
