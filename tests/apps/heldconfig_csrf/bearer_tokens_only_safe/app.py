import os

from flask import Flask, jsonify, request
from flask_jwt_extended import JWTManager, get_jwt_identity, jwt_required

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
app.config["JWT_TOKEN_LOCATION"] = ["headers"]
JWTManager(app)
todos = {}


@app.post("/todos")
@jwt_required()
def add():
    todos.setdefault(get_jwt_identity(), []).append(request.json["title"])
    return jsonify(ok=True), 201


@app.delete("/todos/<int:index>")
@jwt_required()
def remove(index):
    del todos[get_jwt_identity()][index]
    return "", 204
