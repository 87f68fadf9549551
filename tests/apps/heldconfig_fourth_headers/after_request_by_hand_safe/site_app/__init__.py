from flask import Flask, render_template

from site_app import headers


def create_app() -> Flask:
    app = Flask(__name__)
    headers.init_app(app)

    @app.get("/")
    def home():
        return render_template("home.html", title="Home")

    return app
