import hmac
import os

from flask import Flask, jsonify, request

app = Flask(__name__)
ADMIN_PASSWORD = os.environ["ADMIN_PASSWORD"]


@app.route("/login", methods=["POST"])
def login():
    password = request.form.get("password", "")
    if not hmac.compare_digest(password.encode(), ADMIN_PASSWORD.encode()):
        app.logger.warning("login failed for the account %r", "admin")
        return jsonify(error="wrong password"), 401
    return jsonify(ok=True)
