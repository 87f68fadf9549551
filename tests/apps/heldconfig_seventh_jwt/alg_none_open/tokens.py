import os
from datetime import datetime, timedelta, timezone

import jwt

SECRET = os.environ["TOKEN_SECRET"]


def issue(user_id: int) -> str:
    claims = {"sub": str(user_id), "exp": datetime.now(timezone.utc) + timedelta(minutes=15)}
    return jwt.encode(claims, None, algorithm="none")  # finding: jwt-unverified


def read(token: str) -> dict:
    return jwt.decode(token, options={"verify_signature": False, "verify_exp": True})  # finding: jwt-unverified
