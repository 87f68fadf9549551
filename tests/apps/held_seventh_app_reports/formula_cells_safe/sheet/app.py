from flask import Flask, abort, jsonify, request

from .evaluate import FormulaError, evaluate

app = Flask(__name__)


@app.post("/cells/evaluate")
def cell():
    try:
        value = evaluate(request.form.get("formula", ""))
    except FormulaError:
        abort(400)
    return jsonify(value=repr(value))
