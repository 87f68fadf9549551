import logging

from flask import Flask, request
from werkzeug.security import check_password_hash

from audit import record
from users import find_hash

logging.basicConfig(filename="/var/log/portal/auth.log", format="%(asctime)s %(levelname)s %(message)s", level=logging.INFO)
app = Flask(__name__)


@app.route("/session", methods=["POST"])
def create_session():
    username = request.form.get("username", "")
    stored = find_hash(username)
    if stored is None or not check_password_hash(stored, request.form.get("password", "")):
        record("login failed", username)
        return {"error": "invalid credentials"}, 401
    return {"ok": True}
