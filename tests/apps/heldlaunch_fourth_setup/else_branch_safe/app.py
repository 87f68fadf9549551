import logging
import os

from flask import Flask

app = Flask(__name__)


def configure(level):
    app.secret_key = os.environ["SECRET_KEY"]
    app.logger.setLevel(level)


@app.get("/")
def index():
    return {"ok": True}


if __name__ == "__main__":
    configure(logging.DEBUG)
    app.run(port=5000)
else:
    configure(logging.INFO)
