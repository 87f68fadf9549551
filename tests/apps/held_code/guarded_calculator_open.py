import re

from flask import Flask, jsonify, request
from flask.views import MethodView

app = Flask(__name__)

ARITHMETIC = re.compile(r"^[\d+().\s-]+")


def allowed(expression):
    return bool(ARITHMETIC.search(expression))


class Calculator(MethodView):
    def get(self):
        expression = request.args.get("q", "1")
        if not allowed(expression):
            return jsonify(error="only numbers and operators"), 400
        return jsonify(result=eval(expression, {"__builtins__": None}))  # finding: code-injection


app.add_url_rule("/calc", view_func=Calculator.as_view("calc"))
