import os

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]


@app.route("/join", methods=["POST"])
def join():
    roles = ["guest"]
    roles.append(request.headers.get("X-Role", "guest"))
    session.setdefault("role", roles[0])
    return jsonify(joined=True)


@app.route("/moderate", methods=["POST"])
def moderate():
    if session.get("role") != "moderator":
        return jsonify(error="moderators only"), 403
    return jsonify(done=True)
