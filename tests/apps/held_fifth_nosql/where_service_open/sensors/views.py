from flask import jsonify, request
from flask.views import MethodView

from .repository import ReadingRepository


class ReadingsView(MethodView):
    repository = ReadingRepository()

    def get(self):
        threshold = request.args.get("above", "0")
        return jsonify([r["value"] for r in self.repository.above(threshold)])
