import re

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
FORMULA = re.compile(r"[0-9+\-*/(). ]{1,40}")


@app.post("/quote")
def quote():
    data = request.get_json()
    formula = data["formula"]
    if not FORMULA.fullmatch(formula) or "**" in formula:
        abort(400)
    try:
        total = eval(formula)
    except (SyntaxError, ArithmeticError, TypeError):
        abort(400)
    return jsonify(total=total)
