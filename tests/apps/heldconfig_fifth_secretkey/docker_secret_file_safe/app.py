from pathlib import Path

from flask import Flask, session

SECRET_KEY_FILE = "/run/secrets/flask_secret_key"
PLACEHOLDER = "change-me"


def read_secret(path: str) -> str:
    value = Path(path).read_text(encoding="utf-8").strip()
    if not value or value == PLACEHOLDER:
        raise RuntimeError(f"{path} holds no usable key")
    return value


app = Flask(__name__)
app.secret_key = read_secret(SECRET_KEY_FILE)
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.get("/api/profile")
def profile():
    return {"name": session.get("name")}
