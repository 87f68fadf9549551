from flask import Blueprint, Flask, abort, current_app, jsonify, request

from .numbers import flag, money, weight

bp = Blueprint("basket", __name__)


@bp.post("/parcel")
def parcel():
    try:
        price = money(request.form.get("price", ""))
        kilos = weight(request.form.get("kilos", ""))
    except ValueError:
        abort(400)
    if kilos > 30 or price > current_app.config["MAX_PRICE"]:
        abort(409)
    return jsonify(price=str(price), kilos=kilos, express=flag(request.form.get("express")))


def create_app():
    app = Flask(__name__)
    app.config.from_pyfile("basket.cfg")
    app.register_blueprint(bp)
    return app
