from flask import Blueprint, render_template

catalog = Blueprint("catalog", __name__)


@catalog.get("/")
def home():
    return render_template("catalog/home.html")
