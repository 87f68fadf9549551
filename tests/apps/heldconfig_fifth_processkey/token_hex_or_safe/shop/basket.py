from flask import Blueprint, current_app, session

basket_bp = Blueprint("basket", __name__, url_prefix="/basket")


@basket_bp.get("")
def show():
    return {"lines": session.get("lines", []), "currency": current_app.config["CURRENCY"]}
