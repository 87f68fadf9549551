from flask import jsonify, request
from flask.views import MethodView

from .codec import decode


class SyncView(MethodView):
    def post(self):
        state = decode(request.headers.get("X-Codec", "json"), request.get_data())
        return jsonify(keys=len(state))
