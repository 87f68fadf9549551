from flask import Blueprint, jsonify, request
from flask.views import MethodView
from flask_jwt_extended import create_access_token, jwt_required

from .auth import authenticate

api = Blueprint("api", __name__, url_prefix="/api")
_vehicles = {}


class Protected(MethodView):
    decorators = [jwt_required()]


class Vehicles(Protected):
    def get(self):
        return jsonify(list(_vehicles.values()))

    def post(self):
        plate = request.json["plate"]
        _vehicles[plate] = {"plate": plate}
        return jsonify(plate=plate), 201


class Vehicle(Protected):
    def delete(self, plate):
        _vehicles.pop(plate, None)
        return "", 204

    def patch(self, plate):
        _vehicles[plate]["driver"] = request.json["driver"]
        return "", 204


class Token(MethodView):
    def post(self):
        user = authenticate(request.json["username"], request.json["password"])
        if user is None:
            return jsonify(msg="Bad credentials"), 401
        return jsonify(access_token=create_access_token(identity=user))


api.add_url_rule("/vehicles", view_func=Vehicles.as_view("vehicles"))
api.add_url_rule("/vehicles/<plate>", view_func=Vehicle.as_view("vehicle"))
api.add_url_rule("/token", view_func=Token.as_view("token"))
