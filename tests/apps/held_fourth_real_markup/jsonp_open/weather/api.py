import json
import re

from flask import Blueprint, Flask, Response, abort, jsonify, make_response, request

bp = Blueprint("weather", __name__)
CALLBACK = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]{0,60}")


def jsonp(data):
    callback = request.args.get("callback")
    if not callback:
        return jsonify(data)
    return make_response("%s(%s);" % (callback, json.dumps(data)))  # finding: cross-site-scripting


@bp.route("/now")
def now():
    return jsonp({"temperature": 12, "wind": 4})


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp, url_prefix="/weather")
    return app
