import os

from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, supports_credentials=True, origins=[os.environ["FRONTEND_ORIGIN"]])


@app.get("/api/profile")
def profile():
    from auth import user_from_cookie

    user = user_from_cookie()
    return jsonify(name=user.name, email=user.email)


@app.get("/api/status")
def status():
    return jsonify(status="up")
