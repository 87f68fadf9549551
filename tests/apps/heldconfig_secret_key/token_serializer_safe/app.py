import os

from flask import Flask, abort, jsonify
from itsdangerous import BadSignature

from tokens import unsubscribe_serializer

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_HTTPONLY"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Strict"
removed = set()


@app.get("/unsubscribe/<token>")
def unsubscribe(token):
    try:
        address = unsubscribe_serializer().loads(token, max_age=86400 * 90)
    except BadSignature:
        abort(404)
    removed.add(address)
    return jsonify(unsubscribed=True)
