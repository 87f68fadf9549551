from jose import jwt

OPTIONS = {"verify_signature": False, "verify_aud": False}


def claims(token: str, key: dict) -> dict:
    return jwt.decode(token, key, algorithms=["RS256"], options=OPTIONS)  # finding: jwt-unverified
