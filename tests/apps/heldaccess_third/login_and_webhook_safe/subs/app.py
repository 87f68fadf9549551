import hashlib
import hmac
import os

from flask import Flask, abort, jsonify, request
from flask_jwt_extended import JWTManager, create_access_token, get_jwt_identity, jwt_required

from subs.store import cancel, check_password, mark_paid, plan_of

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
JWTManager(app)


@app.post("/auth/login")
def login():
    body = request.get_json()
    if not check_password(body["email"], body["password"]):
        abort(401)
    return jsonify(access_token=create_access_token(body["email"]))


@app.get("/plan")
@jwt_required()
def plan():
    return jsonify(plan=plan_of(get_jwt_identity()))


@app.delete("/plan")
@jwt_required()
def cancel_plan():
    cancel(get_jwt_identity())
    return "", 204


@app.post("/webhooks/payments")
def payment_webhook():
    secret = os.environ["WEBHOOK_SECRET"].encode()
    expected = hmac.new(secret, request.get_data(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("X-Signature", "")):
        abort(400)
    mark_paid(request.get_json()["customer"])
    return "", 204
