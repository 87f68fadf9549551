import os

from flask import Flask, jsonify, request
from flask.views import MethodView

from repository import ShipmentRepository

app = Flask(__name__)
app.config["DSN"] = os.environ["SHIPMENTS_DSN"]


class ShipmentList(MethodView):
    def __init__(self):
        self.repo = ShipmentRepository(app.config["DSN"])

    def get(self, warehouse_id):
        limit = request.args.get("limit", 50, type=int)
        return jsonify(self.repo.latest(warehouse_id, limit))


app.add_url_rule(
    "/warehouses/<int:warehouse_id>/shipments",
    view_func=ShipmentList.as_view("shipments"),
)
