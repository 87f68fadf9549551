import os

from flask import Flask, session

app = Flask(__name__)
app.secret_key = "n4Vq-stadtbibliothek-2019"  # finding: hardcoded-secret-key
app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")


@app.get("/api/branch/<int:branch>")
def branch(branch):
    session["branch"] = branch
    return {"branch": branch, "home": os.uname().sysname}
