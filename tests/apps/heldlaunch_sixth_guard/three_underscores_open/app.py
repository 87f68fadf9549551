import logging

from flask import Flask

logging.basicConfig(level=logging.INFO)

app = Flask(__name__)

@app.route("/")
def index():
    return "Hello, world!"


@app.route("/about")
def about():
    return "About this service"


if __name__ == "___main__":  # finding: broken-main-guard
    app.run(port=5008)
