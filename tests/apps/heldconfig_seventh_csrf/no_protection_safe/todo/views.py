from flask import Blueprint, redirect, request, session, url_for

todo = Blueprint("todo", __name__)


@todo.get("/")
def index():
    return {"items": session.get("items", [])}


@todo.post("/add")
def add():
    session["items"] = [*session.get("items", []), request.form["text"][:100]]
    return redirect(url_for("todo.index"))
