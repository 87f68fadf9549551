"""Sort orders for the catalogue, built as functions."""

from flask import Flask, jsonify, request

app = Flask(__name__)

ITEMS = [{"name": "lamp", "price": 40}, {"name": "desk", "price": 180}]


def make_key(field):
    def by_source():
        return eval("lambda item: item['" + field + "']")  # finding: code-injection

    def by_lookup():
        return lambda item: item.get(field, "")

    return by_source


@app.get("/items")
def items():
    build = make_key(request.args.get("sort", "name"))
    ordered = sorted(ITEMS, key=build())
    return jsonify(ordered)
