from flask import Flask, render_template

import hooks


def create_app():
    app = Flask(__name__)
    hooks.register_caching(app)
    hooks.register_security_headers(app)

    @app.get("/menu")
    def menu():
        return render_template("menu.html", dishes=["soup", "stew"])

    return app
