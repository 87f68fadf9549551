from flask_jwt_extended import get_jwt, jwt_required
from flask_restx import Namespace, Resource, abort, fields

from .storage import sensors

ns = Namespace("sensors", security="bearer")

sensor = ns.model("Sensor", {"id": fields.Integer(readonly=True), "label": fields.String(required=True)})


class ProtectedResource(Resource):
    method_decorators = [jwt_required()]


@ns.route("/")
class SensorList(ProtectedResource):
    @ns.marshal_list_with(sensor)
    def get(self):
        return sensors.all()

    @ns.expect(sensor, validate=True)
    @ns.marshal_with(sensor, code=201)
    def post(self):
        return sensors.add(ns.payload["label"]), 201


@ns.route("/<int:sensor_id>")
class SensorItem(ProtectedResource):
    def delete(self, sensor_id):
        if get_jwt().get("role") != "admin":
            abort(403)
        sensors.remove(sensor_id)
        return "", 204
