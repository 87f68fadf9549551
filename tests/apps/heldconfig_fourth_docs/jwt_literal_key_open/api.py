from datetime import timedelta

from flask import Flask, jsonify, request
from flask_jwt_extended import JWTManager, create_access_token, get_jwt_identity, jwt_required

from models import Driver

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = "trips-api-2024-signing"  # finding: hardcoded-secret-key
app.config["JWT_TOKEN_LOCATION"] = ["headers"]
app.config["JWT_ACCESS_TOKEN_EXPIRES"] = timedelta(minutes=15)
app.config["MAX_CONTENT_LENGTH"] = 256 * 1024
jwt = JWTManager(app)


@app.post("/token")
def login():
    data = request.get_json()
    driver = Driver.authenticate(data.get("email", ""), data.get("password", ""))
    if driver is None:
        return jsonify(msg="Bad email or password"), 401
    return jsonify(access_token=create_access_token(identity=str(driver.id)))


@app.delete("/trips/<int:trip_id>")
@jwt_required()
def cancel(trip_id):
    Driver.get(get_jwt_identity()).cancel_trip(trip_id)
    return "", 204
