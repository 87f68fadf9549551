import os

from flask import Flask, session

try:
    SECRET = os.environ["SESSION_SECRET"]
except KeyError as exc:
    raise SystemExit("SESSION_SECRET is not set") from exc

app = Flask(__name__)
app.secret_key = SECRET
app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")


@app.get("/api/theme")
def theme():
    return {"theme": session.get("theme", "light")}


@app.get("/api/theme/list")
def themes():
    return {"themes": ["light", "dark"]}
