import os
from enum import Enum

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_SECRET"]


class Level(Enum):
    GUEST = "guest"
    READER = "reader"


@app.before_request
def remember_level():
    level = request.cookies.get("level", "guest")
    session.setdefault("level", Level.READER.value if level else Level.GUEST.value)


@app.get("/")
def index():
    return jsonify(ok=True)
