import logging

from flask import Flask, jsonify

logging.basicConfig(level=logging.INFO)
app = Flask(__name__)


@app.route("/rates/<currency>")
def rates(currency):
    table = {"EUR": 1.0, "USD": 1.09}
    return jsonify(rate=table.get(currency.upper()))


if "__main__" == __name__:
    logging.info("starting rates service")
    app.run(port=9000)
