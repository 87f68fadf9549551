from flask import Blueprint, abort, request, session

from .models import Customer

bp = Blueprint("accounts", __name__)


@bp.post("/login")
def login():
    customer = Customer.query.filter_by(email=request.form["email"]).first()
    if customer is None or not customer.check_password(request.form["password"]):
        abort(401)
    session.clear()
    session["customer_id"] = customer.id
    return "", 204
