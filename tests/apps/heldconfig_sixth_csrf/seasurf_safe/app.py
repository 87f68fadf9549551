import os

from flask import Flask, request, session
from flask_seasurf import SeaSurf

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
app.config["CSRF_COOKIE_SECURE"] = True
app.config["CSRF_COOKIE_HTTPONLY"] = True
csrf = SeaSurf(app)


@app.get("/notes")
def notes():
    return {"notes": session.get("notes", [])}


@app.post("/notes")
def add_note():
    session["notes"] = session.get("notes", []) + [request.form["text"][:500]]
    return {"count": len(session["notes"])}
