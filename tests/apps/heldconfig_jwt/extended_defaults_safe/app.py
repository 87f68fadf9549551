import os

from flask import Flask, jsonify
from flask_jwt_extended import JWTManager, get_jwt, jwt_required

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
app.config["JWT_ALGORITHM"] = "HS256"
app.config["JWT_DECODE_ALGORITHMS"] = ["HS256"]
manager = JWTManager(app)


@app.get("/claims")
@jwt_required(optional=True)
def claims():
    return jsonify(scopes=get_jwt().get("scopes", []))
