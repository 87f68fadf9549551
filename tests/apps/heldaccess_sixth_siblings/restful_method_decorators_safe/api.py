import os

from flask import Flask, request
from flask_httpauth import HTTPTokenAuth
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)
auth = HTTPTokenAuth(scheme="Bearer")
PUMPS: dict = {}


@auth.verify_token
def verify(token):
    import hmac
    return "plant" if hmac.compare_digest(token, os.environ["PLANT_TOKEN"]) else None


class PumpList(Resource):
    method_decorators = [auth.login_required]

    def get(self):
        return sorted(PUMPS)

    def post(self):
        PUMPS[request.json["name"]] = "off"
        return "", 201


class PumpSwitch(Resource):
    method_decorators = [auth.login_required]

    def put(self, name):
        PUMPS[name] = request.json["state"]
        return {"name": name, "state": PUMPS[name]}


api.add_resource(PumpList, "/pumps")
api.add_resource(PumpSwitch, "/pumps/<name>/switch")
