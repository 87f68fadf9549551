from flask import Flask, abort, jsonify, request
from itsdangerous import URLSafeTimedSerializer

app = Flask(__name__)
app.config.from_prefixed_env()
signer = URLSafeTimedSerializer(app.config["SECRET_KEY"], salt="remember")


@app.post("/login")
def login():
    password = request.form.get("password", "")
    device = request.form.get("device", "browser")
    if password != app.config["GATE_PASSWORD"]:
        abort(403)
    response = jsonify(ok=True)
    response.set_cookie(  # finding: sensitive-data-in-cookie
        "remember", password, secure=True, httponly=True, samesite="Strict"
    )
    return response
