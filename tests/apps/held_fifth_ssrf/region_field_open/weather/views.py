from flask import abort, jsonify, request
from flask.views import MethodView
from pydantic import ValidationError

from .client import WeatherClient
from .schema import WeatherQuery


class WeatherApi(MethodView):
    def get(self):
        try:
            query = WeatherQuery(**request.args.to_dict())
        except ValidationError:
            abort(422)
        return jsonify(WeatherClient(query.region).today(query.city))
