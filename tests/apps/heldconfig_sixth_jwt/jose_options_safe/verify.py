from jose import jwt

OPTIONS = {"verify_signature": True, "verify_at_hash": False}


def claims(token: str, key: dict) -> dict:
    return jwt.decode(token, key, algorithms=["RS256"], audience="rooms", options=OPTIONS)
