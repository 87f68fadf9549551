from flask import Flask, abort, jsonify, request

from .signed import SignedPickle, Tampered


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    signer = SignedPickle(app.config["VIEW_KEY"].encode())

    @app.get("/view")
    def view():
        try:
            saved = signer.loads(request.cookies.get("view", ""))
        except Tampered:
            abort(400)
        return jsonify(columns=list(saved["columns"]))

    return app
