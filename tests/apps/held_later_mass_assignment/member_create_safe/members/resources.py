from flask import Blueprint, request
from flask_restful import Api, Resource

from .schemas import MemberCreate
from .services import register_member

api_bp = Blueprint("api", __name__, url_prefix="/api")
api = Api(api_bp)


class Members(Resource):
    schema = MemberCreate()

    def post(self):
        payload = request.get_json()
        return {"id": register_member(self.schema.load(payload))}, 201


api.add_resource(Members, "/members")
