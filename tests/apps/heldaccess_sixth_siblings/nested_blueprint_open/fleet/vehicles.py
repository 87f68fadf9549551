from flask import Blueprint, redirect, request, url_for

vehicles = Blueprint("vehicles", __name__)
FLEET = {}


@vehicles.post("/<plate>/retire")  # finding: unauthenticated-route
def retire(plate):
    FLEET[plate] = request.form.get("reason", "age")
    return redirect(url_for("admin.home"))
