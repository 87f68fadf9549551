import secrets
from pathlib import Path

from flask import Flask, jsonify, session


def load_key():
    file = Path("/var/lib/wiki/session.key")
    if not file.exists():
        file.touch(mode=0o600)
        file.write_bytes(secrets.token_bytes(32))
    return file.read_bytes()


app = Flask(__name__)
app.config["SECRET_KEY"] = load_key()
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_HTTPONLY"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.get("/pages/recent")
def recent():
    return jsonify(session.get("recent", []))
