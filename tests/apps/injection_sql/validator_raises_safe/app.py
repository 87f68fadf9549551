from checks import BadInput, check_column
from flask import Flask, jsonify, request
from reports import top_rows

app = Flask(__name__)


@app.errorhandler(BadInput)
def bad_input(_error):
    return jsonify(error="bad input"), 400


@app.get("/reports/top")
def top():
    column = request.args.get("column", "")
    check_column(column)
    return jsonify(top_rows(column))
