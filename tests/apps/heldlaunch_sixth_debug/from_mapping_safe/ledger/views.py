from flask import Blueprint, jsonify

bp = Blueprint("api", __name__, url_prefix="/api")


@bp.get("/status")
def status():
    return jsonify(status="up")


@bp.get("/rates/<currency>")
def rate(currency: str):
    table = {"eur": 1.0, "usd": 1.09, "chf": 0.96}
    return jsonify(rate=table.get(currency.lower()))
