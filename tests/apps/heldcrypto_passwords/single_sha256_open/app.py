import os

from flask import Flask, abort, jsonify, request, session

import users

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.post("/register")
def register():
    users.register(request.form["name"], request.form["password"])
    return jsonify(registered=True), 201


@app.post("/login")
def login():
    if not users.check(request.form["name"], request.form["password"]):
        abort(401)
    session["user"] = "member"
    return jsonify(ok=True)
