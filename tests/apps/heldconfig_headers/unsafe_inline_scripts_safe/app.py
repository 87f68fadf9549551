from flask import Flask, render_template
from flask_talisman import Talisman

POLICY = {"default-src": "'self'", "script-src": "'self' cdn.example.com"}
talisman = Talisman()


def create_app():
    app = Flask(__name__)
    talisman.init_app(app, content_security_policy=POLICY)

    @app.get("/chart")
    def chart():
        return render_template("chart.html")

    return app
