from flask import Flask, jsonify

from rates import fetch_rates

app = Flask(__name__)


@app.route("/convert/<int:cents>/<any(usd, gbp, chf):currency>")
def convert(cents, currency):
    return jsonify(amount=round(cents * fetch_rates()[currency]))
