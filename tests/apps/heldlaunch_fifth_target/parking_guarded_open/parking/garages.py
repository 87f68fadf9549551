from flask import jsonify
from flask.views import MethodView


class GarageView(MethodView):
    def get(self):
        return jsonify(garages=["P1", "P2"])
