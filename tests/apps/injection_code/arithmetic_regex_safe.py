"""Quantity fields accept small sums such as 3*12."""

import re

from flask import Flask, abort, jsonify, request

app = Flask(__name__)

SUM = re.compile(r"[0-9]{1,4}( ?[-+*] ?[0-9]{1,4}){0,3}")


@app.get("/quantity")
def quantity():
    text = request.args.to_dict().get("q", "1")
    if SUM.fullmatch(text) is None:
        abort(400)
    amount = eval(text)
    return jsonify(quantity=amount)
