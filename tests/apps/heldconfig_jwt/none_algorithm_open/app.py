import functools
import os

import jwt
from flask import Flask, abort, jsonify, request

ALGORITHMS = ["HS512", "none"]
KEY = os.environ["JWT_KEY"]

app = Flask(__name__)


def role_required(role):
    def decorate(view):
        @functools.wraps(view)
        def wrapper(*args, **kwargs):
            token = request.headers.get("X-Access-Token", "")
            try:
                claims = jwt.decode(token, KEY, algorithms=ALGORITHMS)  # finding: jwt-unverified
            except jwt.InvalidTokenError:
                abort(401)
            if role not in claims.get("roles", []):
                abort(403)
            return view(*args, **kwargs)

        return wrapper

    return decorate


@app.get("/salaries")
@role_required("payroll")
def salaries():
    return jsonify(total=481000)
