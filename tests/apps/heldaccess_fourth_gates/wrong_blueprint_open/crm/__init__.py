import os

from flask import Flask, g, session


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]

    @app.before_request
    def load_user():
        g.user = session.get("user")

    from . import admin_tenants, admin_users

    app.register_blueprint(admin_users.bp)
    app.register_blueprint(admin_tenants.bp)
    return app
