import hashlib
import random
import string

from flask import Blueprint, current_app, jsonify
from flask.views import MethodView

bp = Blueprint("keys", __name__)
rng = random.SystemRandom()


class ApiKeys(MethodView):
    def post(self):
        api_key = "nf_" + "".join(rng.choice(string.hexdigits) for _ in range(40))
        current_app.extensions["keys"].add(hashlib.sha256(api_key.encode()).hexdigest())
        return jsonify(api_key=api_key), 201


bp.add_url_rule("/keys", view_func=ApiKeys.as_view("keys"))
