from flask import Blueprint, Flask, redirect, request

bp = Blueprint("votes", __name__)


@bp.post("/vote/<int:item>")
def vote(item):
    return redirect("https://shop.example.org/thanks?item=" + request.form["shop"])


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app
