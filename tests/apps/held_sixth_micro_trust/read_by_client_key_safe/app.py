import os

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
READABLE = {"theme", "lang"}


@app.get("/setting")
def setting():
    name = request.args.get("name", "theme")
    return jsonify(value=session.get(name) if name in READABLE else None)
