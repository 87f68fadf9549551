import os

from flask import Flask, jsonify, request
from flask_jwt_extended import JWTManager, get_jwt_identity, jwt_required

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
app.config["JWT_TOKEN_LOCATION"] = ["headers"]
jwt = JWTManager(app)
TASKS: dict[str, list[str]] = {}


@app.post("/todos")
@jwt_required()
def add():
    TASKS.setdefault(get_jwt_identity(), []).append(request.get_json()["title"])
    return jsonify(ok=True), 201


@app.delete("/todos")
@jwt_required()
def clear():
    TASKS.pop(get_jwt_identity(), None)
    return "", 204
