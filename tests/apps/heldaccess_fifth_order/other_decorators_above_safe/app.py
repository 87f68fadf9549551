import os

from flasgger import Swagger, swag_from
from flask import Flask, jsonify, request
from flask_jwt_extended import JWTManager, get_jwt_identity, jwt_required
from flask_wtf.csrf import CSRFProtect

from deliveries import record, track

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    JWT_SECRET_KEY=os.environ["JWT_SECRET_KEY"],
)
csrf = CSRFProtect(app)
JWTManager(app)
Swagger(app)


@swag_from("docs/track.yml")
@app.route("/v1/track/<code>")
@jwt_required()
def track_parcel(code):
    return jsonify(track(code, owner=get_jwt_identity()))


@csrf.exempt
@app.route("/v1/deliveries", methods=["POST"])
@jwt_required()
def create_delivery():
    return jsonify(record(request.get_json(), owner=get_jwt_identity())), 201
