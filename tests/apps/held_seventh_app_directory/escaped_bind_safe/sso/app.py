from flask import Flask, abort, jsonify, request, session

from .login import Authenticator


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env("SSO")
    authenticator = Authenticator(app.config["LDAP_HOST"])

    @app.post("/login")
    def login():
        username = request.form.get("username", "")
        if not authenticator.verify(username, request.form.get("password", "")):
            abort(401)
        session.clear()
        session["authenticated"] = True
        return jsonify(ok=True)

    return app
