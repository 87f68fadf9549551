import os
import time

import jwt
from flask import Flask, jsonify

app = Flask(__name__)

ISSUER = "69a6de7f-1c3b-47e3-e053-5b8c7c11a4d1"
KEY_ID = "2X9R4HXF34"
with open(os.environ["APPSTORE_KEY_PATH"], encoding="ascii") as handle:
    SIGNING_PEM = handle.read()


def service_token():
    now = int(time.time())
    return jwt.encode(
        {"iss": ISSUER, "iat": now, "exp": now + 600, "aud": "appstoreconnect-v1"},
        SIGNING_PEM,
        algorithm="RS256",
        headers={"kid": KEY_ID},
    )


@app.get("/healthz")
def healthz():
    service_token()
    return jsonify(ok=True)
