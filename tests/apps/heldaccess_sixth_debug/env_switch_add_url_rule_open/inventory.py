import os
import platform

from flask import Flask, jsonify
from flask_httpauth import HTTPBasicAuth
from werkzeug.security import check_password_hash

app = Flask(__name__)
basic = HTTPBasicAuth()


@basic.verify_password
def verify_password(username, password):
    stored = os.environ["OPS_PASSWORD_HASH"]
    return username if username == "ops" and check_password_hash(stored, password) else None


def runtime_info():
    return jsonify(python=platform.python_version(), cwd=os.getcwd(), env=dict(os.environ))


@app.get("/stock/<sku>")
def stock(sku):
    return jsonify(sku=sku, amount=0)


if os.environ.get("FLASK_DEBUG"):
    app.add_url_rule("/runtime", "runtime", runtime_info)  # finding: debug-only-route
