from flask import Blueprint, redirect, render_template, request, url_for

from .roles import supervisor_required

tickets = Blueprint("tickets", __name__, url_prefix="/tickets")
_db: dict[int, dict] = {}


@tickets.get("/")
def index():
    return render_template("tickets.html", tickets=_db)


@tickets.post("/<int:number>/comment")
def comment(number: int):
    _db[number].setdefault("comments", []).append(request.form["text"])
    return redirect(url_for(".index"))


@tickets.post("/<int:number>/assign")
@supervisor_required
def assign(number: int):
    _db[number]["agent"] = request.form["agent"]
    return redirect(url_for(".index"))


@tickets.post("/<int:number>/escalate")
@supervisor_required
def escalate(number: int):
    _db[number]["level"] = 2
    return redirect(url_for(".index"))
