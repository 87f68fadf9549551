from flask import Blueprint, abort, jsonify, render_template, request, session

staff = Blueprint("staff", __name__)
exports = Blueprint("exports", __name__)
schedule = {}
notes = {}


@staff.before_request
def check_staff():
    if session.get("group") != "staff":
        abort(403)


@staff.get("/")
def overview():
    return render_template("staff/overview.html")


@staff.post("/notes/<int:customer_id>")
def add_note(customer_id):
    notes.setdefault(customer_id, []).append(request.form["note"])
    return "", 204


@exports.post("/schedule")
def set_schedule():
    schedule["hour"] = int(request.form["hour"])
    return jsonify(schedule)


@exports.post("/run")
def run_export():
    return jsonify(customers=sorted(notes), notes=notes)
