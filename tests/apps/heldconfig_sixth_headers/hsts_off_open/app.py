from flask import Flask, render_template
from flask_talisman import Talisman

OPTIONS = {
    "content_security_policy": {"default-src": "'self'"},
    "frame_options": "DENY",
    "strict_transport_security": False,
}


def create_app():
    app = Flask(__name__)
    Talisman(app, **OPTIONS)  # finding: security-headers-weakened

    @app.get("/menu")
    def menu():
        return render_template("menu.html")

    return app
