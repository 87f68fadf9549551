import os

from flask import Flask, abort, jsonify, request
from itsdangerous import URLSafeTimedSerializer

from texts import API_KEY_ENV, LABELS, PASSWORD_FIELD, TOKEN_HEADER

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
PASSWORD_RESET_SALT = "password-reset"
RESET_TOKEN_URL = "https://accounts.orders.example/reset?token="
app.config["GEOCODER_KEY"] = os.environ[API_KEY_ENV]


def reset_serializer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(app.secret_key, salt=PASSWORD_RESET_SALT)


@app.get("/labels/<lang>")
def labels(lang: str):
    return jsonify(LABELS.get(lang) or abort(404))


@app.post("/echo")
def echo():
    return jsonify(length=len(request.form[PASSWORD_FIELD]), header=TOKEN_HEADER)
