import logging

from flask import Flask, jsonify

logging.basicConfig(level=logging.INFO)
app = Flask(__name__)


@app.route("/rates/<currency>")
def rates(currency):
    table = {"EUR": 1.0, "USD": 1.09}
    return jsonify(rate=table.get(currency.upper()))


if "__name__" == "__main__":  # finding: broken-main-guard
    logging.info("starting rates service")
    app.run(port=9000)
