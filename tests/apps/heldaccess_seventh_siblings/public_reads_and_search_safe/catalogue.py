import os

from flask import Flask, abort, jsonify, request
from flask_jwt_extended import JWTManager, jwt_required

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
JWTManager(app)

plants = {}


@app.get("/healthz")
def healthz():
    return "ok"


@app.get("/plants")
def list_plants():
    return jsonify(sorted(plants))


@app.get("/plants/<name>")
def show_plant(name):
    if name not in plants:
        abort(404)
    return jsonify(plants[name])


@app.post("/plants/search")
def search_plants():
    words = request.get_json().get("words", [])
    return jsonify([name for name in plants if any(word in name for word in words)])


@app.post("/plants")
@jwt_required()
def add_plant():
    data = request.get_json()
    plants[data["name"]] = {"name": data["name"], "height": int(data["height"])}
    return jsonify(plants[data["name"]]), 201


@app.delete("/plants/<name>")
@jwt_required()
def remove_plant(name):
    plants.pop(name, None)
    return "", 204
