import threading
import time

from flask import Flask, jsonify

app = Flask(__name__)

PRICES = {"apple": 40, "pear": 55}


def refresh():
    while True:
        time.sleep(60)
        PRICES["apple"] += 1


@app.route("/prices")
def prices():
    return jsonify(PRICES)


def main():
    threading.Thread(target=refresh, daemon=True).start()
    app.run(port=5000)


if __name__ == "__main__":
    main()
