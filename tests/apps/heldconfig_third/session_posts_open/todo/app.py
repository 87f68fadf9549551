import os

from flask import Flask, abort, request, session
from flask_talisman import Talisman

from todo.repo import add_task, verify

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)
Talisman(app)


@app.post("/login")
def login():
    user = verify(request.form["email"], request.form["password"])
    if user is None:
        abort(401)
    session["user_id"] = user
    return {"ok": True}


@app.post("/tasks")  # finding: csrf-unprotected
def create_task():
    if "user_id" not in session:
        abort(401)
    add_task(session["user_id"], request.form["title"])
    return {"ok": True}, 201
