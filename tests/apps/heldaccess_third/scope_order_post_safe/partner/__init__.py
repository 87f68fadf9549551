import os

from flask import Flask
from flask_httpauth import HTTPBasicAuth
from werkzeug.security import check_password_hash

auth = HTTPBasicAuth()


@auth.verify_password
def verify(username: str, password: str) -> str | None:
    known = {"partner": os.environ["PARTNER_PASSWORD_HASH"]}
    if username in known and check_password_hash(known[username], password):
        return username
    return None


def create_app() -> Flask:
    app = Flask(__name__)

    from partner.exports import exports

    app.register_blueprint(exports, url_prefix="/exports")
    return app
