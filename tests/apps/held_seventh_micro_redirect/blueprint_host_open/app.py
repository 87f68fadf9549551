from flask import Blueprint, Flask, redirect, request

bp = Blueprint("votes", __name__)


@bp.post("/vote/<int:item>")
def vote(item):
    return redirect("https://" + request.form["shop"] + "/thanks")  # finding: open-redirect


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app
