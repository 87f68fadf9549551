import base64
import os

from cryptography.fernet import Fernet
from flask import Flask, make_response, request

app = Flask(__name__)
box = Fernet(os.environ["COOKIE_KEY"])


@app.route("/connect", methods=["POST"])
def connect():
    smtp_password = request.form["smtp_password"].encode()
    value = base64.urlsafe_b64encode(smtp_password).decode()
    response = make_response("connected")
    response.set_cookie(  # finding: sensitive-data-in-cookie
        "smtp", value, max_age=3600, secure=True, httponly=True, samesite="Lax"
    )
    return response
