import random
import secrets

from flask import Blueprint, jsonify
from flask.views import MethodView

bp = Blueprint("keys", __name__)


class ApiKeys(MethodView):
    keys: dict[str, str] = {}

    def post(self, project: str):
        api_key = "%032x" % random.getrandbits(128)  # finding: weak-random
        self.keys[project] = api_key
        return jsonify(api_key=api_key), 201


bp.add_url_rule("/projects/<project>/keys", view_func=ApiKeys.as_view("api_keys"))
