import os

from flask import Flask, jsonify
from flask_httpauth import HTTPBasicAuth
from itsdangerous import TimestampSigner
from werkzeug.security import check_password_hash

from cookies import COOKIE_OPTIONS

app = Flask(__name__)
auth = HTTPBasicAuth()
signer = TimestampSigner(os.environ["SIGNING_KEY"])


@auth.verify_password
def verify(name, password):
    return name == "operator" and check_password_hash(os.environ["OPERATOR_HASH"], password)


@app.get("/sso/ticket")
@auth.login_required
def ticket():
    response = jsonify(ok=True)
    value = signer.sign("operator").decode()
    response.set_cookie("ticket", value, **COOKIE_OPTIONS)  # finding: insecure-cookie
    return response
