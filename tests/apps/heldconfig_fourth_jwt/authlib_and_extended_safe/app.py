import os

from authlib.jose import JsonWebToken
from authlib.jose.errors import JoseError
from flask import Flask, abort, jsonify, request
from flask_jwt_extended import JWTManager, decode_token, get_jwt, jwt_required

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
app.config["JWT_TOKEN_LOCATION"] = ["headers"]
JWTManager(app)
partner_jwt = JsonWebToken(["RS256"])


@app.get("/partner")
def partner():
    try:
        claims = partner_jwt.decode(request.headers["X-Partner"], os.environ["PARTNER_PUBLIC_KEY"])
        claims.validate()
    except JoseError:
        abort(401)
    return jsonify(partner=claims["iss"])


@app.get("/own")
@jwt_required()
def own():
    return jsonify(scopes=get_jwt().get("scopes", []))


@app.get("/expired-info")
def expired_info():
    claims = decode_token(request.args["token"], allow_expired=True)
    return jsonify(exp=claims["exp"])
