import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.get("/notes")
def notes():
    return {"notes": session.get("notes", [])}


@app.post("/notes")  # missed: csrf-unprotected
def add_note():
    session["notes"] = session.get("notes", []) + [request.form["text"][:500]]
    return {"count": len(session["notes"])}
