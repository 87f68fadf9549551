from flask import request
from flask_restful import Resource

vehicles = {}
drivers = {}


class Vehicle(Resource):
    def put(self, plate):
        vehicles[plate] = {"seats": int(request.get_json()["seats"])}
        return vehicles[plate]

    def delete(self, plate):
        vehicles.pop(plate, None)
        return "", 204


class Driver(Resource):
    def put(self, number):
        drivers[number] = {"name": request.get_json()["name"]}
        return drivers[number]
