from flask import Flask, abort, request, session

from .passwords import verify


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()

    @app.post("/login")
    def login():
        stored = app.extensions["directory"].lookup(request.form["user"])
        if not verify(request.form["password"], stored):
            abort(401)
        session["user"] = request.form["user"]
        return "", 204

    return app
