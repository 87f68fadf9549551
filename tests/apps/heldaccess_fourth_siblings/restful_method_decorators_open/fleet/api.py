from flask_restful import Api, Resource, reqparse

from .security import require_api_user
from .store import DRIVERS, VEHICLES

api = Api(prefix="/api/v2")
parser = reqparse.RequestParser()
parser.add_argument("plate", required=True)


class SecuredResource(Resource):
    method_decorators = [require_api_user]


class Vehicle(SecuredResource):
    def get(self, vid):
        return VEHICLES[vid]

    def put(self, vid):
        VEHICLES[vid] = parser.parse_args()
        return VEHICLES[vid]


class Driver(Resource):
    def get(self, did):
        return DRIVERS[did]

    def delete(self, did):
        del DRIVERS[did]
        return "", 204


class Trip(SecuredResource):
    def post(self, vid):
        VEHICLES[vid].setdefault("trips", []).append({})
        return {}, 201


api.add_resource(Vehicle, "/vehicles/<int:vid>")
api.add_resource(Driver, "/drivers/<int:did>")  # finding: unauthenticated-route
api.add_resource(Trip, "/vehicles/<int:vid>/trips")
