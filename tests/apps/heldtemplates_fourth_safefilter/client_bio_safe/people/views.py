import nh3
from flask import Blueprint, abort, render_template, request

bp = Blueprint("people", __name__, template_folder="templates")
BIOS: dict[str, str] = {}


@bp.put("/people/<name>")
def save(name):
    BIOS[name] = request.get_json()["bio"]
    return {"ok": True}


@bp.get("/people/<name>")
def show(name):
    if name not in BIOS:
        abort(404)
    return render_template("person.html", name=name, bio=nh3.clean(BIOS[name]))
