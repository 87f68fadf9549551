import logging

from flask import Flask, request

from security import audit

logging.basicConfig(filename="/var/log/portal/auth.log", format="%(asctime)s %(levelname)s %(message)s")
app = Flask(__name__)


@app.post("/login")
def login():
    username = request.form.get("username", "")
    audit.login_failed(username)
    return {"error": "invalid credentials"}, 401
