import os

from flask import Flask, g, jsonify, request
from flask_httpauth import HTTPTokenAuth
from itsdangerous import BadSignature, SignatureExpired, URLSafeTimedSerializer

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["MAX_CONTENT_LENGTH"] = 64 * 1024

auth = HTTPTokenAuth(scheme="Bearer")
tokens = URLSafeTimedSerializer(app.config["SECRET_KEY"], salt="meter-api")


@auth.verify_token
def verify_token(token: str):
    try:
        data = tokens.loads(token, max_age=86400)
    except (BadSignature, SignatureExpired):
        return None
    return data["meter"]


@app.get("/readings")
@auth.login_required
def readings():
    return jsonify(load_readings(auth.current_user()))


@app.post("/readings")
@auth.login_required
def add_reading():
    value = request.get_json()["kwh"]
    store_reading(auth.current_user(), value)
    return jsonify(stored=value), 201


@app.delete("/readings/<int:reading_id>")
@auth.login_required
def delete_reading(reading_id: int):
    drop_reading(auth.current_user(), reading_id)
    return "", 204


def load_readings(meter):
    return g.store.fetch(meter)


def store_reading(meter, value):
    g.store.append(meter, value)


def drop_reading(meter, reading_id):
    g.store.remove(meter, reading_id)
