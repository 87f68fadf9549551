import os

from flask import Flask, session

app = Flask(__name__)
app.secret_key = os.environ["FLASK_SECRET_KEY"]
app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")


@app.get("/api/branch/<int:branch>")
def branch(branch):
    session["branch"] = branch
    return {"branch": branch, "home": os.uname().sysname}
