import hmac
import os

from flask import Flask
from flask_httpauth import HTTPBasicAuth

app = Flask(__name__)
auth = HTTPBasicAuth()

ADMIN_USER = "operations"
ADMIN_PASSWORD = os.environ["ADMIN_PASSWORD"]


@auth.verify_password
def verify(username, password):
    if username == ADMIN_USER and hmac.compare_digest(
        password.encode(), ADMIN_PASSWORD.encode()
    ):
        return username
    return None


@app.get("/admin/queue")
@auth.login_required
def queue():
    return {"waiting": 0}
