from flask import Flask, jsonify

from failures import describe

app = Flask(__name__)


def load_rates():
    with open("/srv/rates/current", encoding="ascii") as source:
        return [int(line) for line in source]


@app.get("/rates")
def rates():
    try:
        current = load_rates()
    except (OSError, ValueError) as exc:
        return jsonify(describe(exc)), 503
    return jsonify(rates=current)
