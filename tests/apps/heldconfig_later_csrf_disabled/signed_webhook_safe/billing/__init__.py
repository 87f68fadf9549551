import os

from flask import Flask, jsonify, session

from billing.extensions import csrf


class Ledger:
    def __init__(self):
        self.seen = set()

    def record(self, event_id):
        self.seen.add(event_id)


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["WEBHOOK_SECRET"] = os.environ["WEBHOOK_SECRET"]
    app.config["SESSION_COOKIE_SECURE"] = True
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
    app.extensions["ledger"] = Ledger()
    csrf.init_app(app)
    from billing.webhooks import bp
    app.register_blueprint(bp)

    @app.get("/plan")
    def plan():
        return jsonify(plan=session.get("plan"))

    return app
