from pathlib import Path

from flask import Flask, jsonify, session

SECRETS = Path("/run/secrets")

app = Flask(__name__)
app.config["SECRET_KEY"] = (SECRETS / "flask_secret_key").read_text().strip()
app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_HTTPONLY=True, SESSION_COOKIE_SAMESITE="Lax")


@app.get("/seen")
def seen():
    return jsonify(pages=session.get("pages", 0))
