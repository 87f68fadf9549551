import os

from jose import JWTError, jwt

PUBLIC_KEY = os.environ["IDP_PUBLIC_KEY"]
ISSUER = "https://id.greenhouse.example/"


def current_subject(token):
    try:
        claims = jwt.decode(token, PUBLIC_KEY, algorithms=["RS256"], issuer=ISSUER)
    except JWTError:
        return None
    if claims.get("iss") != ISSUER:
        return None
    return claims.get("sub")
