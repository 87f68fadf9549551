import secrets
from pathlib import Path

from flask import Flask, session

KEY_FILE = Path("/var/lib/polls/secret_key")


def load_key() -> bytes:
    if not KEY_FILE.exists():
        KEY_FILE.write_bytes(secrets.token_bytes(32))
        KEY_FILE.chmod(0o600)
    return KEY_FILE.read_bytes()


app = Flask(__name__)
app.secret_key = load_key()
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.get("/polls")
def polls():
    return {"voted": session.get("voted", [])}
