from flask import make_response, request
from flask_restful import Api, Resource

from .targets import TARGETS

api = Api()


def see_other(location):
    response = make_response("", 303)
    response.headers["Location"] = location
    return response


class CheckoutDone(Resource):
    default = "orders"

    def get(self):
        wanted = request.args.get("return_to", self.default)
        return see_other(TARGETS.get(wanted, TARGETS[self.default]))


api.add_resource(CheckoutDone, "/checkout/done")
