from flask import Flask, render_template
from flask_talisman import Talisman

CSP = {
    "default-src": "'self'",
    "img-src": ["'self'", "data:"],
    "script-src": ["'self'", "https://cdn.example.net"],
    "frame-ancestors": "'none'",
}

talisman = Talisman()


def create_app():
    app = Flask(__name__)
    talisman.init_app(
        app,
        content_security_policy=CSP,
        content_security_policy_nonce_in=["script-src"],
    )

    @app.get("/")
    def index():
        return render_template("index.html")

    return app
