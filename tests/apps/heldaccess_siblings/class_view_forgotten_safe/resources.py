import os

from flask import jsonify, request
from flask.views import MethodView
from flask_httpauth import HTTPTokenAuth
from itsdangerous import BadSignature, URLSafeSerializer

auth = HTTPTokenAuth()
serializer = URLSafeSerializer(os.environ["API_KEY_SECRET"])
ALARMS = {}
ZONES = {}


@auth.verify_token
def verify(token):
    try:
        return serializer.loads(token)
    except BadSignature:
        return None


class Zones(MethodView):
    decorators = [auth.login_required]

    def post(self):
        ZONES[len(ZONES)] = request.get_json()["name"]
        return jsonify(ZONES)


class Sensors(MethodView):
    decorators = [auth.login_required]

    def delete(self):
        ZONES.clear()
        return "", 204


class Alarms(MethodView):
    init_every_request = False
    decorators = [auth.login_required]

    def put(self):
        ALARMS["armed"] = request.get_json()["armed"]
        return jsonify(ALARMS)
