import os

from flask import Flask, abort, g, jsonify, request

from tokens import user_for_token

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = int(os.environ.get("MAX_BODY", "65536"))
polls = {}


@app.before_request
def authenticate_writes():
    if request.method in ("POST", "PUT", "PATCH"):
        g.user = user_for_token(request.headers.get("Authorization", ""))
        if g.user is None:
            abort(401)


@app.get("/polls")
def index():
    return jsonify(polls)


@app.post("/polls")
def create():
    name = request.get_json()["name"]
    polls[name] = {"votes": 0, "owner": g.user}
    return jsonify(name=name), 201


@app.patch("/polls/<name>")
def vote(name):
    polls[name]["votes"] += 1
    return jsonify(polls[name])


@app.delete("/polls/<name>")  # finding: unauthenticated-route
def delete(name):
    polls.pop(name, None)
    return "", 204
