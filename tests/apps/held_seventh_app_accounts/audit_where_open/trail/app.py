from flask import Flask, jsonify, request

from .criteria import Criteria
from .store import Trail


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env("TRAIL")
    trail = Trail(app.config["MONGO_URI"])

    @app.get("/trail")
    def search():
        return jsonify(trail.search(Criteria.from_args(request.args)))

    return app
