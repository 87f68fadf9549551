import os
import time

import jwt


def issue_token(auth):
    if auth is None or auth.type != "bearer":
        return None
    claims = jwt.decode(auth.token, os.environ["JWT_KEY"], algorithms=["HS256"])
    claims["exp"] = int(time.time()) + 900
    return jwt.encode(claims, os.environ["JWT_KEY"], algorithm="HS256")
