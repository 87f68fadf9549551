import os

from flask import Flask, jsonify, request
from flask_jwt_extended import JWTManager, get_jwt_identity, jwt_required

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
jwt = JWTManager(app)

NOTES: dict[str, list[str]] = {}


@app.get("/api/notes")
@jwt_required()
def list_notes():
    return jsonify(NOTES.get(get_jwt_identity(), []))


@jwt_required()  # finding: auth-decorator-above-route
@app.delete("/api/notes/<owner>")
def clear_notes(owner: str):
    NOTES.pop(owner, None)
    return "", 204
