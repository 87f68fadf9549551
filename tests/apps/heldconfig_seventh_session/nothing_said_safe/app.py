import os

from flask import Flask, jsonify, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
app.config["SESSION_COOKIE_SECURE"] = True


@app.get("/api/language/<code>")
def language(code):
    session["language"] = "de" if code == "de" else "en"
    return jsonify(language=session["language"])
