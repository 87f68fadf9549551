from flask import Blueprint, redirect, render_template, request, session, url_for
from .access import manager_required

tasks = Blueprint("tasks", __name__)
TASKS = {}


@tasks.get("/sign-in")
def sign_in():
    return render_template("sign_in.html")


@tasks.get("/stats")
@manager_required
def stats():
    return {"count": len(TASKS)}


@tasks.post("/tasks")
def add():
    TASKS.setdefault(session["uid"], []).append(request.form["title"])
    return redirect(url_for(".index"))


@tasks.post("/tasks/<int:number>/drop")
def drop(number):
    del TASKS[session["uid"]][number]
    return redirect(url_for(".index"))


@tasks.get("/")
def index():
    return render_template("tasks.html", tasks=TASKS.get(session["uid"], []))
