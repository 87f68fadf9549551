import os

from flask import Flask, render_template
from flask_talisman import Talisman


def create_app() -> Flask:
    app = Flask(__name__)
    Talisman(app, force_https=False, content_security_policy={"default-src": "'self'"})  # finding: security-headers-weakened

    @app.get("/")
    def index():
        return render_template("index.html", region=os.environ.get("REGION", "eu"))

    return app
