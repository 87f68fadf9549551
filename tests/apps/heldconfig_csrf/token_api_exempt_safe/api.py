import os

from flask import Blueprint, jsonify, request
from flask_httpauth import HTTPTokenAuth
from itsdangerous import BadSignature, URLSafeTimedSerializer

api = Blueprint("api", __name__, url_prefix="/api")
auth = HTTPTokenAuth(scheme="Bearer")
serializer = URLSafeTimedSerializer(os.environ["API_SIGNING_KEY"])
readings = []


@auth.verify_token
def verify(token):
    try:
        return serializer.loads(token, max_age=3600)
    except BadSignature:
        return None


@api.post("/readings")
@auth.login_required
def add_reading():
    readings.append(request.get_json()["value"])
    return jsonify(count=len(readings)), 201
