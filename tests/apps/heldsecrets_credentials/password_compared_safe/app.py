import os
import secrets

from flask import Flask, jsonify
from flask_httpauth import HTTPBasicAuth

app = Flask(__name__)
app.config["REALM"] = os.environ.get("REALM", "kiosk")
auth = HTTPBasicAuth(realm=app.config["REALM"])
ADMIN_PASSWORD = os.environ["ADMIN_PASSWORD"]


@auth.verify_password
def verify(name, password):
    return name == "admin" and secrets.compare_digest(password.encode(), ADMIN_PASSWORD.encode())


@app.post("/kiosk/restart")
@auth.login_required
def restart():
    return jsonify(restarting=True)
