import argparse
import logging
import os

from flask import Flask, jsonify

app = Flask(__name__)
app.secret_key = os.environ["WELL_SECRET"]


@app.get("/level")
def level():
    app.logger.debug("level asked for")
    return jsonify(metres=3.4)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=5000)
    args = parser.parse_args()
    logging.basicConfig(level=logging.DEBUG)
    app.run(port=args.port)
