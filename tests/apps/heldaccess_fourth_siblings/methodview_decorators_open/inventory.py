import os

from flask import Flask, jsonify, request
from flask.views import MethodView
from flask_jwt_extended import JWTManager, jwt_required

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
JWTManager(app)

ITEMS: dict[int, dict] = {}
SUPPLIERS: dict[int, dict] = {}


class ItemAPI(MethodView):
    decorators = [jwt_required()]

    def get(self, item_id: int):
        return jsonify(ITEMS[item_id])

    def put(self, item_id: int):
        ITEMS[item_id] = {"name": request.get_json()["name"]}
        return "", 204


class SupplierAPI(MethodView):
    init_every_request = False

    def get(self, supplier_id: int):
        return jsonify(SUPPLIERS[supplier_id])

    def delete(self, supplier_id: int):
        SUPPLIERS.pop(supplier_id, None)
        return "", 204


class StockAPI(MethodView):
    decorators = [jwt_required()]

    def patch(self, item_id: int):
        ITEMS[item_id]["stock"] = int(request.get_json()["stock"])
        return "", 204


app.add_url_rule("/items/<int:item_id>", view_func=ItemAPI.as_view("item"))
app.add_url_rule("/suppliers/<int:supplier_id>", view_func=SupplierAPI.as_view("supplier"))  # finding: unauthenticated-route
app.add_url_rule("/items/<int:item_id>/stock", view_func=StockAPI.as_view("stock"))
