import os

from flask import Flask, request
from flask_httpauth import HTTPTokenAuth
from flask_restful import Api, Resource

from stock import STOCK, principal_for

app = Flask(__name__)
api = Api(app)
auth = HTTPTokenAuth(scheme="Bearer")
auth.verify_token(principal_for)


class StockList(Resource):
    method_decorators = [auth.login_required]

    def get(self):
        return STOCK

    def post(self):
        body = request.get_json()
        STOCK[str(body["sku"])] = int(body["qty"])
        return {"ok": True}, 201


class StockItem(Resource):
    def put(self, sku):
        STOCK[sku] = int(request.get_json()["qty"])
        return {"sku": sku}

    def delete(self, sku):
        STOCK.pop(sku, None)
        return "", 204


api.add_resource(StockList, "/stock")
api.add_resource(StockItem, "/stock/<string:sku>")  # finding: unauthenticated-route
