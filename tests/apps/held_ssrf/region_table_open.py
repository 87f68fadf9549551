import requests
from flask import Blueprint, Flask, abort, jsonify, request

bp = Blueprint("weather", __name__)

REGIONS = {"eu": "eu.weather.internal", "us": "us.weather.internal"}


@bp.before_request
def require_region():
    if "region" not in request.args:
        abort(400)


@bp.get("/weather")
def weather():
    region = request.args["region"]
    host = REGIONS.get(region) or ".".join([region, "weather.internal"])
    session = requests.Session()
    reply = session.get(  # finding: server-side-request-forgery
        "http://" + host + "/v1/today", allow_redirects=False
    )
    return jsonify(reply.json())


app = Flask(__name__)
app.register_blueprint(bp)
