from flask import Flask, render_template

from web.security import init_security


def create_app():
    app = Flask(__name__)
    init_security(app)
    app.add_url_rule("/", view_func=lambda: render_template("home.html"))
    return app
