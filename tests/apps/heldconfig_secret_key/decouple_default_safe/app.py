from decouple import config
from flask import Flask, jsonify, session

DEFAULT_LANGUAGE = "de"

app = Flask(__name__)
app.config.update(
    SECRET_KEY=config("SECRET_KEY"),
    LANGUAGE=config("LANGUAGE", default=DEFAULT_LANGUAGE),
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)


@app.get("/language")
def language():
    return jsonify(session.get("language", app.config["LANGUAGE"]))
