import os

from flask import Flask, abort, jsonify

from newsletter.tokens import read_token

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
subscribers: set[str] = set()


@app.get("/unsubscribe/<token>")
def unsubscribe(token: str):
    address = read_token(token)
    if address is None:
        abort(400)
    subscribers.discard(address)
    return jsonify(ok=True)
