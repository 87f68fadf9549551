"""Small JSON front for the weather stations."""
from flask import Flask, jsonify

app = Flask(__name__)

STATIONS = {"OSL": -3.5, "BGO": 4.0, "TRD": 1.2}


@app.route("/stations")
def stations():
    return jsonify(sorted(STATIONS))


@app.route("/stations/<code>")
def station(code):
    value = STATIONS.get(code.upper())
    if value is None:
        return jsonify(error="unknown station"), 404
    return jsonify(code=code.upper(), temperature=value)


if __name__ == "main":  # finding: broken-main-guard
    app.run()
