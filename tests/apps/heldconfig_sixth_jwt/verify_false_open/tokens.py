# PyJWT 1.7
import os
import jwt

SECRET = os.environ["TOKEN_SECRET"]


def parse(token):
    return jwt.decode(token, SECRET, verify=False)  # finding: jwt-unverified


def issue(user_id):
    return jwt.encode({"uid": user_id}, SECRET, algorithm="HS256")
