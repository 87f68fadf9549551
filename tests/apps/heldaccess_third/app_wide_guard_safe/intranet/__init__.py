import os

from flask import Flask, redirect, request, session, url_for

PUBLIC_ENDPOINTS = frozenset({"auth.login", "static"})


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]

    from intranet.auth import auth
    from intranet.news import news

    @app.before_request
    def require_login():
        if request.endpoint in PUBLIC_ENDPOINTS:
            return None
        if "uid" not in session:
            return redirect(url_for("auth.login"))
        return None

    app.register_blueprint(auth)
    app.register_blueprint(news, url_prefix="/admin/news")
    return app
