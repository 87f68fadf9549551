from flask import request
from flask_restx import Namespace, Resource

from .runner import Runner

api = Namespace("plugins")


@api.route("/run")
class Run(Resource):
    def post(self):
        payload = request.get_json()
        return {"result": Runner().run(str(payload["step"]), str(payload["value"]))}
