from flask import Flask, jsonify, request

from web.cookies import put_cookie
from web.tokens import issue_token


def create_app() -> Flask:
    app = Flask(__name__)

    @app.get("/refresh")
    def refresh():
        token = issue_token(request.authorization)
        if token is None:
            return jsonify(error="unauthorized"), 401
        return put_cookie(jsonify(ok=True), "access_token", token)

    return app
