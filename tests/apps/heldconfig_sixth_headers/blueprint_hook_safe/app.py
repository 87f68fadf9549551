from flask import Flask, render_template

from ops import ops


def create_app():
    app = Flask(__name__)
    app.register_blueprint(ops)

    @app.get("/")
    def index():
        return render_template("index.html")

    return app
