import os

from flask import Flask, render_template


def create_app(**overrides):
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ.get("SECRET_KEY")
    app.config.update(overrides)

    @app.get("/")
    def index():
        return render_template("index.html")

    return app
