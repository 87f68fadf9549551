import os

from flask import Flask, jsonify

application = Flask(__name__)
application.config["SECRET_KEY"] = os.environ["SECRET_KEY"]


@application.route("/exhibits")
def exhibits():
    return jsonify(exhibits=["amphora", "stele"])


if __name__ == "__main__":
    application.run()
