import sys

from flask import Blueprint, jsonify

devtools = Blueprint("devtools", __name__)


@devtools.get("/modules")  # finding: debug-only-route
def modules():
    return jsonify({name: getattr(mod, "__file__", None) for name, mod in sys.modules.items()})


@devtools.get("/environ")  # finding: debug-only-route
def environ():
    import os

    return jsonify(dict(os.environ))
