import os

from flask import Flask, Response
from flask_httpauth import HTTPBasicAuth
from werkzeug.security import check_password_hash

app = Flask(__name__)
auth = HTTPBasicAuth()

ACCOUNTS = {"reporting": os.environ["REPORTING_PASSWORD_HASH"]}


@auth.verify_password
def verify(username, password):
    stored = ACCOUNTS.get(username)
    if stored and check_password_hash(stored, password):
        return username
    return None


def customer_lines():
    with open("/srv/exports/customers.csv", encoding="utf-8") as handle:
        yield from handle


@auth.login_required  # finding: auth-decorator-above-route
@app.route("/export/customers.csv")
def export_customers():
    return Response(customer_lines(), mimetype="text/csv")
