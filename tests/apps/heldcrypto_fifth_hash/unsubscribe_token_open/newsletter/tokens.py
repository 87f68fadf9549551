import hashlib
import hmac
import os

SALT = os.environ["NEWSLETTER_TOKEN_SALT"]


def unsubscribe_token(subscriber_id: int, email: str) -> str:
    raw = f"{SALT}|{subscriber_id}|{email.lower()}".encode()
    return hashlib.md5(raw).hexdigest()  # finding: weak-hash


def check(subscriber_id: int, email: str, token: str) -> bool:
    return hmac.compare_digest(unsubscribe_token(subscriber_id, email), token)
