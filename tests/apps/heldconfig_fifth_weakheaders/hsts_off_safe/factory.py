from flask import Flask, render_template
from flask_talisman import Talisman


def create_app(config=None):
    app = Flask(__name__)
    if config:
        app.config.from_object(config)
    Talisman(
        app,
        frame_options="DENY",
        strict_transport_security=True,
        strict_transport_security_max_age=31536000,
        referrer_policy="strict-origin",
    )

    @app.route("/status")
    def status():
        return render_template("status.html", ok=True)

    return app
