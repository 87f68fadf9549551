from flask import Blueprint, jsonify, request
from flask.views import MethodView
from flask_login import login_required

parcels = Blueprint("parcels", __name__)
PARCELS = {}


class ParcelView(MethodView):
    @login_required
    def get(self, code):
        return jsonify(PARCELS.get(code))

    @login_required
    def put(self, code):
        PARCELS[code] = request.get_json()
        return "", 204

    def delete(self, code):
        PARCELS.pop(code, None)
        return "", 204


parcels.add_url_rule("/parcels/<code>", view_func=ParcelView.as_view("parcel"))  # finding: unauthenticated-route
