from flask_restx import Namespace, Resource

from flask import request

from .units import status

api = Namespace("units")


@api.route("/status")
class UnitStatus(Resource):
    def get(self):
        return {"status": status(request.args.get("unit", "nginx"))}
