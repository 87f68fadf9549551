import os

from flask import Blueprint, jsonify

devtools = Blueprint("devtools", __name__)


@devtools.route("/environ")  # finding: debug-only-route
def dump_environ():
    return jsonify(dict(os.environ))
