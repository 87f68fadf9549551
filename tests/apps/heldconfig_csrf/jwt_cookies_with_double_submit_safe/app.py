import os

from flask import Flask, jsonify, request
from flask_jwt_extended import JWTManager, get_jwt_identity, jwt_required

app = Flask(__name__)
app.config.update(
    JWT_SECRET_KEY=os.environ["JWT_SECRET_KEY"],
    JWT_TOKEN_LOCATION=["cookies"],
    JWT_COOKIE_SECURE=True,
    JWT_COOKIE_SAMESITE="Strict",
    JWT_COOKIE_CSRF_PROTECT=True,
)
jwt = JWTManager(app)
bios = {}


@app.put("/bio")
@jwt_required()
def set_bio():
    bios[get_jwt_identity()] = request.get_json()["bio"]
    return jsonify(saved=True)
