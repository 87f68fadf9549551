from flask import Blueprint, abort, request, session

appointments = Blueprint("appointments", __name__)
_booked = {}


@appointments.post("/appointments")
def book():
    if "patient" not in session:
        abort(401)
    _booked[request.form["slot"]] = session["patient"]
    return "", 201
