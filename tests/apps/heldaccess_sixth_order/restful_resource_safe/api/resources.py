from flask import Blueprint
from flask_httpauth import HTTPTokenAuth
from flask_restful import Api, Resource

from .tokens import owner_of

auth = HTTPTokenAuth(scheme="Bearer")
bp = Blueprint("api", __name__, url_prefix="/api")
api = Api(bp)


@auth.verify_token
def verify_token(token):
    return owner_of(token)


class Sensor(Resource):
    @auth.login_required
    def get(self, sensor_id):
        return {"id": sensor_id}

    @auth.login_required
    def delete(self, sensor_id):
        return "", 204


api.add_resource(Sensor, "/sensors/<int:sensor_id>")
