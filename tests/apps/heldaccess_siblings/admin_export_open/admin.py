from flask import Blueprint, jsonify

from accounts import PEOPLE, admin_required

admin = Blueprint("admin", __name__, url_prefix="/admin")


@admin.get("/people")
@admin_required
def people():
    return jsonify(PEOPLE)


@admin.post("/people/<int:number>/disable")
@admin_required
def disable(number):
    PEOPLE[number]["active"] = False
    return jsonify(PEOPLE[number])


@admin.get("/people/export")  # finding: unauthenticated-route
def export():
    lines = [f"{number};{person['name']}" for number, person in PEOPLE.items()]
    return "\n".join(lines), 200, {"Content-Type": "text/csv"}
