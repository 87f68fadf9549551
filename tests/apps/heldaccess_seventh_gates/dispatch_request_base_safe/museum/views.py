from flask import abort, jsonify, request, session
from flask.views import MethodView

exhibits = {}


class CuratorView(MethodView):
    def dispatch_request(self, *args, **kwargs):
        if session.get("role") != "curator":
            abort(403)
        return super().dispatch_request(*args, **kwargs)


class ExhibitView(CuratorView):
    def put(self, number):
        exhibits[number] = request.get_json()["title"]
        return jsonify(number=number)

    def delete(self, number):
        exhibits.pop(number, None)
        return "", 204


class LoanView(CuratorView):
    def post(self, number):
        return jsonify(number=number, lent_to=request.get_json()["museum"]), 201


class PublicExhibits(MethodView):
    def get(self):
        return jsonify(exhibits)
