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
    response.set_cookie("remember", password, secure=True, httponly=True, samesite="Strict")  # finding: sensitive-data-in-cookie
    return response
