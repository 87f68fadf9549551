import os

from flask import Flask

DEBUG = os.environ.get("DEBUG", "false").lower() == "true"
HOST = "0.0.0.0" if DEBUG else "127.0.0.1"

app = Flask(__name__)


@app.route("/")
def index():
    return {"name": "kiosk"}


@app.route("/slides")
def slides():
    return {"slides": [1, 2, 3]}


if __name__ == "__main__":
    app.run(host=HOST, port=8080, debug=DEBUG)  # wrong: bind-all-interfaces
