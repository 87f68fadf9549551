import os

from flask import Flask, render_template
from flask_wtf import CSRFProtect

csrf = CSRFProtect()


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    csrf.init_app(app)

    @app.route("/like", methods=["POST"])
    def like():
        return "<b>1</b>"

    @app.route("/")
    def index():
        return render_template("index.html")

    return app
