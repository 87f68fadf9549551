from flask import Flask, jsonify, request
from werkzeug.security import generate_password_hash

app = Flask(__name__)
accounts = {}


@app.route("/signup", methods=["POST"])
def signup():
    email = request.form.get("email", "")
    password = request.form.get("password", "")
    if len(password) < 12:
        app.logger.info("signup refused, weak password %r", password)  # finding: sensitive-data-logged
        return jsonify(error="password too short"), 400
    accounts[email] = generate_password_hash(password)
    return jsonify(ok=True), 201
