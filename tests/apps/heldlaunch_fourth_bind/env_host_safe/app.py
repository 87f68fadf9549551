import os

from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/stock/<sku>")
def stock(sku):
    return jsonify(sku=sku, quantity=4)


def run() -> None:
    host = os.environ.get("APP_HOST", "127.0.0.1")
    port = int(os.environ.get("APP_PORT", "5000"))
    app.run(host=host, port=port)


if __name__ == "__main__":
    run()
