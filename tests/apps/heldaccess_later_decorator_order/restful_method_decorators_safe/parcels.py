import os

from flask import Flask
from flask_jwt_extended import JWTManager, get_jwt_identity, jwt_required
from flask_restful import Api, Resource, reqparse

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
JWTManager(app)
app.config["PROPAGATE_EXCEPTIONS"] = True
api = Api(app, decorators=[jwt_required()])
PARCELS: dict[str, dict] = {}
parser = reqparse.RequestParser()
parser.add_argument("weight", type=int, required=True)


class ParcelList(Resource):
    method_decorators = {"post": [jwt_required(fresh=True)]}

    def get(self):
        return list(PARCELS)

    def post(self):
        ident = str(len(PARCELS) + 1)
        PARCELS[ident] = {"owner": get_jwt_identity(), **parser.parse_args()}
        return {"id": ident}, 201


class Parcel(Resource):
    def delete(self, ident: str):
        PARCELS.pop(ident, None)
        return "", 204


api.add_resource(ParcelList, "/parcels")
api.add_resource(Parcel, "/parcels/<ident>")
