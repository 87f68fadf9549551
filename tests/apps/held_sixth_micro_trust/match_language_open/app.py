import os

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.get("/language/<code>")
def language(code):
    match code.lower():
        case "de" | "at":
            lang = "de"
        case "en":
            lang = "en"
        case other:
            lang = other
    session["lang"] = lang  # finding: trust-boundary
    return jsonify(ok=True)
