from datetime import datetime, timedelta, timezone

from flask import Flask, jsonify, request
from flask_jwt_extended import (
    JWTManager,
    create_access_token,
    get_jwt,
    get_jwt_identity,
    jwt_required,
    set_access_cookies,
    unset_jwt_cookies,
)

from accounts import authenticate, rename

app = Flask(__name__)
app.config.from_object("settings")
jwt = JWTManager(app)


@app.after_request
def refresh_expiring_jwts(response):
    try:
        expires = get_jwt()["exp"]
        soon = datetime.timestamp(datetime.now(timezone.utc) + timedelta(minutes=30))
        if soon > expires:
            set_access_cookies(response, create_access_token(identity=get_jwt_identity()))
        return response
    except (RuntimeError, KeyError):
        return response


@app.post("/login")
def login():
    user = authenticate(request.json.get("username"), request.json.get("password"))
    if user is None:
        return jsonify(msg="Bad credentials"), 401
    response = jsonify(msg="login successful")
    set_access_cookies(response, create_access_token(identity=str(user.id)))
    return response


@app.post("/logout")
def logout():
    response = jsonify(msg="logout successful")
    unset_jwt_cookies(response)
    return response


@app.patch("/me")
@jwt_required()
def update_me():
    rename(get_jwt_identity(), str(request.json["name"]))
    return jsonify(ok=True)
