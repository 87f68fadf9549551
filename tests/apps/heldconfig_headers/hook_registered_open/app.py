from flask import Flask, render_template

import hooks


def create_app():
    app = Flask(__name__)  # finding: security-headers-missing
    hooks.register_caching(app)

    @app.get("/menu")
    def menu():
        return render_template("menu.html", dishes=["soup", "stew"])

    return app
