from flask import Flask, render_template

from headers import apply_policy


def create_app():
    app = Flask(__name__)  # missed: security-headers-missing

    @app.route("/imprint")
    def imprint():
        page = render_template("imprint.html")
        return page

    @app.route("/robots.txt")
    def robots():
        return apply_policy(app.response_class("User-agent: *\n", mimetype="text/plain"))

    return app
