import random

from flask import Blueprint

web = Blueprint("web", __name__)
LINES = ("Less is more.", "More is different.")


@web.route("/")
def quote():
    return {"quote": random.choice(LINES)}
