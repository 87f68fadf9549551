import os

from flask import Flask, session

PLACEHOLDER = "replace-me"

app = Flask(__name__)
key = os.environ.get("SECRET_KEY", PLACEHOLDER)
if key == PLACEHOLDER or len(key) < 32:
    raise RuntimeError("Set SECRET_KEY to at least 32 random characters")
app.secret_key = key
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.get("/quota")
def quota():
    return {"left": session.get("quota", 10)}
