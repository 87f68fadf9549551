from decouple import config
from flask import Flask, jsonify, session

DEFAULT_KEY = "S#perS3crEt_1122"

app = Flask(__name__)
app.config.update(
    SECRET_KEY=config("SECRET_KEY", default=DEFAULT_KEY),  # finding: fallback-secret-key
    LANGUAGE=config("LANGUAGE", default="de"),
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)


@app.get("/language")
def language():
    return jsonify(session.get("language", app.config["LANGUAGE"]))
