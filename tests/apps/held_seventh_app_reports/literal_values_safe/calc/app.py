from flask import Flask, abort, jsonify, request

from .values import OPS, apply, literal, restore

app = Flask(__name__)


@app.get("/calc/<name>/<int:left>/<int:right>")
def calc(name, left, right):
    if name not in OPS:
        abort(404)
    return jsonify(result=apply(name, left, right))


@app.post("/literal")
def post_literal():
    return jsonify(value=repr(literal(request.form.get("text", ""))))


@app.post("/state")
def post_state():
    try:
        return jsonify(size=len(restore(request.cookies.get("state", "{}"))))
    except ValueError:
        abort(400)
