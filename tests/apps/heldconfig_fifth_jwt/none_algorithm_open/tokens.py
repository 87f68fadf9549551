import os
import time

import jwt

ALGORITHM = "none"


def issue(user_id: int, minutes: int = 15) -> str:
    now = int(time.time())
    payload = {"sub": str(user_id), "iat": now, "exp": now + minutes * 60}
    return jwt.encode(payload, None, algorithm=ALGORITHM)  # finding: jwt-unverified


def user_of(token: str) -> int | None:
    try:
        claims = jwt.decode(token, None, algorithms=[ALGORITHM], options={"verify_signature": False})  # finding: jwt-unverified
    except jwt.PyJWTError:
        return None
    return int(claims["sub"])
