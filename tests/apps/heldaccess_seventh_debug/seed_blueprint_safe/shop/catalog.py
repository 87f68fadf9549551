from flask import Blueprint, render_template

catalog = Blueprint("catalog", __name__)


@catalog.get("/")
def index():
    return render_template("catalog/index.html")
