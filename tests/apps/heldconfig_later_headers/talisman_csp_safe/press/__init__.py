from flask import Flask, render_template

from press.security import init_security


def create_app() -> Flask:
    app = Flask(__name__)
    init_security(app)

    @app.get("/")
    def front_page():
        return render_template("front.html", headline="Local elections")

    return app
