import os

from flask import Flask
from flask_httpauth import HTTPBasicAuth
from flask_restful import Api, Resource, reqparse
from werkzeug.security import check_password_hash

app = Flask(__name__)
api = Api(app)
auth = HTTPBasicAuth()
users = {"sensor-admin": os.environ["SENSOR_ADMIN_HASH"]}
readings = {}

parser = reqparse.RequestParser()
parser.add_argument("celsius", type=int, required=True)


@auth.verify_password
def verify(username, password):
    if username in users and check_password_hash(users[username], password):
        return username


class ReadingList(Resource):
    method_decorators = [auth.login_required]

    def delete(self):
        readings.clear()
        return "", 204


class Reading(Resource):
    def get(self, sensor):
        return {sensor: readings.get(sensor)}

    def put(self, sensor):
        readings[sensor] = parser.parse_args()["celsius"]
        return {sensor: readings[sensor]}, 201

    def delete(self, sensor):
        readings.pop(sensor, None)
        return "", 204


api.add_resource(ReadingList, "/readings")
api.add_resource(Reading, "/readings/<string:sensor>")  # finding: unauthenticated-route
