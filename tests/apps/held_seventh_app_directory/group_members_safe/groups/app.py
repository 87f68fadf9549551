from flask import Flask, abort, jsonify, request
from pydantic import ValidationError

from .backend import Backend
from .schemas import MembersRequest


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env("GROUPS")

    @app.route("/members", methods=["POST"])
    def members():
        try:
            query = MembersRequest.model_validate(request.get_json())
        except ValidationError:
            abort(422)
        backend = Backend(app.config["HOST"], app.config["USER"], app.config["PASSWORD"])
        return jsonify(backend.members(query))

    return app
