from flask import Flask, abort, jsonify, request

from .tokens import is_valid


def create_app():
    app = Flask(__name__)

    @app.get("/join")
    def join():
        email = request.args.get("email", "")
        if not is_valid(email, request.args.get("sig", "")):
            abort(403)
        return jsonify(invited=email)

    return app
