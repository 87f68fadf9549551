import os

from flask import Flask, session

COOKIE_SETTINGS = {
    "SESSION_COOKIE_NAME": "__Host-board",
    "SESSION_COOKIE_SECURE": True,
    "SESSION_COOKIE_HTTPONLY": False,  # finding: session-cookie-script-readable
    "SESSION_COOKIE_SAMESITE": "Lax",
    "SESSION_COOKIE_PATH": "/",
}

app = Flask(__name__)
app.secret_key = os.environ["BOARD_SECRET"]
app.config.update(COOKIE_SETTINGS)


@app.get("/boards")
def boards():
    return {"boards": session.get("boards", [])}
