from flask import Blueprint, abort, current_app, jsonify, request

from .db import Warehouse

bp = Blueprint("warehouse", __name__)
TABLES = {"parts", "bins"}


@bp.get("/tables/<table>")
def table(table):
    if table not in TABLES:
        abort(404)
    args = request.args
    found = Warehouse(current_app.config["DSN"]).rows(
        table, args.get("column", "id"), args.get("value", ""), args.get("order") == "desc"
    )
    return jsonify(found)


@bp.get("/daily")
def daily():
    return jsonify(Warehouse(current_app.config["DSN"]).call(request.args.get("day", "")))
