import os
import uuid

from flask import Flask, current_app, jsonify, session

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)


@app.get("/lang/de")
def german():
    response = jsonify(user=session.get("user"))
    response.set_cookie(
        "lang_session",
        uuid.uuid4().hex,
        secure=current_app.config["SESSION_COOKIE_SECURE"],
        httponly=current_app.config["SESSION_COOKIE_HTTPONLY"],
        samesite=current_app.config["SESSION_COOKIE_SAMESITE"],
    )
    return response
