import os

from flask import Flask
from flask_httpauth import HTTPBasicAuth
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
auth = HTTPBasicAuth()

USERS = {
    "operator": generate_password_hash("Rm4-kelvin-82Tx"),  # finding: hardcoded-credential
}


@auth.verify_password
def verify(username, password):
    if username in USERS and check_password_hash(USERS[username], password):
        return username
    return None


@app.route("/turbines/stop", methods=["POST"])
@auth.login_required
def stop():
    return {"stopped": True, "by": auth.current_user()}
