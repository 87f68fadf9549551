from flask import Blueprint, abort, jsonify, request

from .formula import FormulaError, compute

sheets = Blueprint("sheets", __name__)

ROWS = [
    {"price": 12, "quantity": 4, "discount": 1},
    {"price": 7, "quantity": 10, "discount": 0},
]


@sheets.route("/computed", methods=["POST"])
def computed_column():
    body = request.get_json(force=True)
    expression = body.get("formula", "price * quantity")
    try:
        values = [compute(expression, row) for row in ROWS]
    except FormulaError:
        abort(422, "The formula cannot be computed")
    return jsonify(values=values)
