import os

from flask import Flask, jsonify, request
from flask_jwt_extended import JWTManager, create_access_token, jwt_required, get_jwt_identity

from app.constants import TOKEN_ISSUER, TOKEN_SIGNING_KEY
from app.users import check_credentials

api = Flask(__name__)
api.config["JWT_SECRET_KEY"] = os.environ[TOKEN_SIGNING_KEY]
api.config["JWT_ENCODE_ISSUER"] = TOKEN_ISSUER
api.config["JWT_TOKEN_LOCATION"] = ["headers"]
api.config["JWT_ACCESS_TOKEN_EXPIRES"] = int(os.getenv("TOKEN_TTL", "900"))
jwt = JWTManager(api)


@api.post("/v1/token")
def token():
    body = request.get_json()
    user = check_credentials(body["email"], body["password"])
    if user is None:
        return jsonify(error="bad credentials"), 401
    return jsonify(access_token=create_access_token(identity=user))


@api.get("/v1/whoami")
@jwt_required()
def whoami():
    return jsonify(user=get_jwt_identity())
