import os

from flask import Flask
from flask_httpauth import HTTPBasicAuth
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
auth = HTTPBasicAuth()

users = {
    "reporting": generate_password_hash(os.environ["REPORTING_PASSWORD"]),
}


@auth.verify_password
def verify(username, password):
    if username in users and check_password_hash(users[username], password):
        return username
    return None


@app.get("/reports")
@auth.login_required
def reports():
    return {"reports": []}
