from flask import Flask, abort, jsonify
from flask_restx import Api, Resource, reqparse

from .registry import resolve

parser = reqparse.RequestParser()
parser.add_argument("action", type=str, required=True, location="json")
parser.add_argument("target", type=str, required=True, location="json")


class RunAction(Resource):
    def post(self):
        arguments = parser.parse_args()
        try:
            action = resolve(arguments["action"])
        except (KeyError, ValueError, ImportError, AttributeError):
            abort(404)
        action(arguments["target"])
        return {"done": True}


def create_app():
    app = Flask(__name__)
    Api(app).add_resource(RunAction, "/actions/run")
    return app
