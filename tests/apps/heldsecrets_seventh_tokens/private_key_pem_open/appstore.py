import os
import time

import jwt
from flask import Flask, jsonify

app = Flask(__name__)

ISSUER = "69a6de7f-1c3b-47e3-e053-5b8c7c11a4d1"
KEY_ID = "2X9R4HXF34"
# finding below: hardcoded-credential
SIGNING_PEM = """-----BEGIN RSA PRIVATE KEY-----
MIIEpAIBAAKCAQEAYHVybEOms3Of6WQDPYLtfqFBVzRoSeDDXXFiMa2An6KEsRcx
ZahJcztW4WUNo9C706IhqcD6PCZ43vslAeqsfwzC/L4QV72leK16dkPl1PvqVsQn
yD+mG3EEwH5aMDUoCtHJ5uIaO32pfwOGnbu+BEiXCJApOSaYLXDIpa9dnt2He95Q
Fl42guTvjV8m66g7EF1uVryO8+G2V9YaXfIAh+tjyIf0eRNA7983kV4syeu+PFm1
blVEOdhuyxDD5k5CDNATEBKh6gqegWqMftUgSWjWX/r4FR/wiWxNc3wbGdg/BRqy
tqOjrKe5LMqkUYh2TswJ/ST3qVuLAc0kArdXKFbBkZ86m4/i5Yy02eGyNTYH4tSF
8/iBZlnByf8lwa7idhBTxoYh3rCMMm3vcPpWkcSwpYg41+zBc4t4M5xa1ROx2Jcv
lW2ZclBlz4r1VFNebz8Iwxn+FY93vNh53jgGNVPe99gs+1DjtXPDqFIsL6mcd6s1
ygxaPJq7sW3mHOzbs/pAxhiTqjHNyeyHCmXtc4Rpqd8vqnAJGCDxtfAi3KmOwt3y
VB1wYCSgvPK1LJegFxZc76ajg2d5P/lWpeqjbS8DOyLU0/og9X8oqI50B1EMpwgu
/wIPACPqdcPZABjIveZaNjv+qhLUNL8YVEr9s7jveZQwzT3Mvj96Zaqh6+IpFJo4
KsTfPU7wfkiKSCe+kpskQcplSFhyjAYL+1tH0e==
-----END RSA PRIVATE KEY-----
"""

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
