import os
import secrets

from flask import Flask, session
from flask_talisman import Talisman

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["LOBBY_SECRET_KEY"],
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
