import json
import os

from flask import Flask, jsonify
from flask_httpauth import HTTPBasicAuth
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
auth = HTTPBasicAuth()

users = json.loads(os.environ["API_USERS"])  # name -> werkzeug hash


@auth.verify_password
def verify_password(username, password):
    if username in users and check_password_hash(users[username], password):
        return username
    return None


@app.get("/metrics.json")
@auth.login_required
def metrics():
    return jsonify(orders=12, user=auth.current_user())
