import os
import time

import jwt

ALGORITHM = "HS256"


def issue(user_id: int, minutes: int = 15) -> str:
    now = int(time.time())
    payload = {"sub": str(user_id), "iat": now, "exp": now + minutes * 60}
    return jwt.encode(payload, os.environ["API_JWT_KEY"], algorithm=ALGORITHM)


def user_of(token: str) -> int | None:
    try:
        claims = jwt.decode(token, os.environ["API_JWT_KEY"], algorithms=[ALGORITHM])
    except jwt.PyJWTError:
        return None
    return int(claims["sub"])
