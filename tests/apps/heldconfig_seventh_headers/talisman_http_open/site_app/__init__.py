from flask import Flask, render_template

from .extensions import talisman

CSP = {
    "default-src": "'self'",
    "script-src": ["'self'", "https://cdn.lindenhof.example"],
}


def create_app(environment: str = "production") -> Flask:
    app = Flask(__name__)
    talisman.init_app(app, content_security_policy=CSP, force_https=False, strict_transport_security=False)  # finding: security-headers-weakened

    @app.get("/")
    def index() -> str:
        return render_template("index.html")

    return app
