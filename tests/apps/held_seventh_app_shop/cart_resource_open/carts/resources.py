from flask import request
from flask_restx import Namespace, Resource, reqparse

from .store import CartStore

api = Namespace("carts")
parser = reqparse.RequestParser()
parser.add_argument("coupon", type=str, location="args")
parser.add_argument("tier", type=str, location="args", default="1")


@api.route("/<int:cart_id>/offers")
class Offers(Resource):
    @api.expect(parser)
    def get(self, cart_id):
        args = parser.parse_args()
        return {"offers": CartStore().offers(cart_id, args["tier"], args["coupon"])}
