from flask import Blueprint

pages = Blueprint("pages", __name__)


@pages.route("/lines")
def lines():
    return {"lines": [4, 11, 37]}
