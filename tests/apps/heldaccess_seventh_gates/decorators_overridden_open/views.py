from flask import jsonify, request
from flask_login import current_user

from base import PrivateView
from limits import limiter

profiles = {}
exports = []


class ProfileView(PrivateView):
    def put(self):
        profiles[current_user.get_id()] = request.get_json()["name"]
        return "", 204


class ExportView(PrivateView):
    decorators = [limiter.limit("5/hour")]

    def post(self):
        exports.append(request.get_json()["format"])
        return jsonify(profiles=profiles), 201
