import os

from flask import Blueprint, abort, jsonify, session

devtools = Blueprint("devtools", __name__)


@devtools.before_request
def only_operators():
    if session.get("role") != "operator":
        abort(403)


@devtools.route("/environ")
def dump_environ():
    return jsonify(dict(os.environ))
