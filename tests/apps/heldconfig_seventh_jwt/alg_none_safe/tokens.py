import os
from datetime import datetime, timedelta, timezone

import jwt

SECRET = os.environ["TOKEN_SECRET"]


def issue(user_id: int) -> str:
    claims = {"sub": str(user_id), "exp": datetime.now(timezone.utc) + timedelta(minutes=15)}
    return jwt.encode(claims, SECRET, algorithm="HS256")


def read(token: str) -> dict:
    return jwt.decode(token, SECRET, algorithms=["HS256"])
