from flask import Flask, abort, current_app, jsonify, make_response, request
from itsdangerous import URLSafeTimedSerializer

app = Flask(__name__)
app.config.from_prefixed_env()
USERS = {}


@app.post("/login")
def login():
    name = request.form["name"]
    password = request.form["password"]
    user = USERS.get(name)
    if user is None or not user.verify(password):
        abort(401)
    response = make_response(jsonify(ok=True))
    token = URLSafeTimedSerializer(current_app.secret_key, salt="remember").dumps(user.id)
    response.set_cookie("remember", token, secure=True, httponly=True, samesite="Strict")
    return response
