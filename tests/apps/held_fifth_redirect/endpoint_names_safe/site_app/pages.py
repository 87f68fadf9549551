from flask import Blueprint

pages = Blueprint("pages", __name__)


@pages.get("/")
def home():
    return "<h1>Home</h1>"


@pages.get("/bye")
def bye():
    return "<h1>Bye</h1>"
