from flask import Flask, render_template
from flask_talisman import Talisman

OPTIONS = {
    "content_security_policy": {"default-src": "'self'"},
    "frame_options": "DENY",
    "strict_transport_security_max_age": 63072000,
}


def create_app():
    app = Flask(__name__)
    Talisman(app, **OPTIONS)

    @app.get("/menu")
    def menu():
        return render_template("menu.html")

    return app
