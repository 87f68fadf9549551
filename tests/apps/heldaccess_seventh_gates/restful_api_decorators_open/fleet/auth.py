import hmac
import os

from flask_httpauth import HTTPTokenAuth

auth = HTTPTokenAuth("Bearer")


@auth.verify_token
def verify(token):
    return hmac.compare_digest(token, os.environ["FLEET_TOKEN"])
