import hashlib
import hmac
import os

SALT = os.environ["NEWSLETTER_TOKEN_SALT"]


def unsubscribe_token(subscriber_id: int, email: str) -> str:
    raw = f"{SALT}|{subscriber_id}|{email.lower()}".encode()
    return hmac.new(SALT.encode(), raw, hashlib.sha256).hexdigest()


def check(subscriber_id: int, email: str, token: str) -> bool:
    return hmac.compare_digest(unsubscribe_token(subscriber_id, email), token)
