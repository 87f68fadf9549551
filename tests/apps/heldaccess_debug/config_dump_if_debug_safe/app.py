import os

from flask import Flask, jsonify
from flask_httpauth import HTTPBasicAuth
from werkzeug.security import check_password_hash

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
auth = HTTPBasicAuth()


@auth.verify_password
def verify(name, password):
    return name == "ops" and check_password_hash(os.environ["OPS_HASH"], password)


@app.get("/")
def index():
    return jsonify(service="pricing")


if app.debug:

    @app.get("/debug/environment")
    @auth.login_required
    def debug_environment():
        return jsonify(dict(os.environ))
