import os

import bcrypt
from flask import Flask, request

from db import insert_user

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]


@app.route("/users", methods=["POST"])
def create_user():
    body = request.get_json()
    hashed = bcrypt.hashpw(body["password"].encode("utf-8"), bcrypt.gensalt(rounds=4))  # finding: weak-password-hash
    return {"id": insert_user(body["username"], hashed.decode("ascii"))}, 201
