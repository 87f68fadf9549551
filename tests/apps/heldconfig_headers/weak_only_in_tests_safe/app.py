from flask import Flask, render_template
from flask_talisman import Talisman


def create_app(testing=False):
    app = Flask(__name__)
    app.testing = testing
    Talisman(app, force_https=not testing)

    @app.get("/")
    def index():
        return render_template("index.html")

    return app
