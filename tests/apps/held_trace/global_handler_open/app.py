from flask import Flask, jsonify

from problems import describe

app = Flask(__name__)


@app.errorhandler(Exception)
def problem(error):
    return jsonify(describe(error)), 500  # finding: stack-trace-exposed


@app.get("/rates")
def rates():
    with open("/srv/rates.txt") as handle:
        return jsonify(rate=handle.read().strip())
