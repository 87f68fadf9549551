import os

from flask import Flask, jsonify, session

from flags import PLAIN_HTTP

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = not PLAIN_HTTP
app.config["SESSION_COOKIE_HTTPONLY"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Strict"


@app.get("/shelf")
def shelf():
    return jsonify(books=session.get("books", []))
