import os
import secrets

from flask import Flask, session
from flask_talisman import Talisman

app = Flask(__name__)
app.config.update(
    SECRET_KEY=secrets.token_hex(32),  # finding: per-process-secret-key
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)
Talisman(app)


@app.get("/visits")
def visits():
    session["visits"] = session.get("visits", 0) + 1
    session["nonce"] = secrets.token_hex(8)
    return {"visits": session["visits"]}
