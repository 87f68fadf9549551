import jwt
from jwt import PyJWKClient

ISSUERS = {
    "https://login.north.example/": PyJWKClient("https://login.north.example/.well-known/jwks.json"),
    "https://login.south.example/": PyJWKClient("https://login.south.example/.well-known/jwks.json"),
}


def verified_claims(token: str, issuer: str) -> dict:
    header = jwt.get_unverified_header(token)
    if header.get("typ") not in ("JWT", "at+jwt"):
        raise jwt.InvalidTokenError("unexpected type")
    key = ISSUERS[issuer].get_signing_key_from_jwt(token).key
    return jwt.decode(
        token,
        key,
        algorithms=["RS256", "ES256"],
        issuer=issuer,
        audience="meter-readings",
        options={"require": ["exp", "sub"], "verify_signature": True},
    )
