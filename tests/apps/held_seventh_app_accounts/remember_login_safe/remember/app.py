from flask import Flask, abort, jsonify, request

from .cookies import attach
from .tokens import RememberToken


def create_app(users):
    app = Flask(__name__)

    @app.post("/login")
    def login():
        email = request.form.get("email", "")
        password = request.form.get("password", "")
        if not users.verify(email, password):
            abort(401)
        return attach(jsonify(ok=True), RememberToken(users).issue(email, password))

    return app
