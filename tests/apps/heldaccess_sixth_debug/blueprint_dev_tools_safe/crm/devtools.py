import sys

from flask import Blueprint, abort, jsonify
from flask_login import current_user

devtools = Blueprint("devtools", __name__)


@devtools.before_request
def staff_only():
    if not current_user.is_authenticated or not current_user.is_staff:
        abort(404)


@devtools.get("/modules")
def modules():
    return jsonify({name: getattr(mod, "__file__", None) for name, mod in sys.modules.items()})


@devtools.get("/environ")
def environ():
    import os

    return jsonify(dict(os.environ))
