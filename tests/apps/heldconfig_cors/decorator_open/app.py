import os

from flask import Flask, jsonify, session
from flask_cors import cross_origin

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)


@app.get("/health-record")
@cross_origin(supports_credentials=True)  # finding: cors-any-origin
def health_record():
    return jsonify(patient=session.get("patient"))
