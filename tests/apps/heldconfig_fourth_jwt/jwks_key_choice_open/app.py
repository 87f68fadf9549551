import jwt
from flask import Flask, abort, request

from keys import verify


def create_app() -> Flask:
    app = Flask(__name__)

    @app.get("/reports")
    def reports():
        try:
            claims = verify(request.headers["X-Token"])
        except jwt.InvalidTokenError:
            abort(401)
        return {"reports": [], "for": claims["sub"]}

    return app
