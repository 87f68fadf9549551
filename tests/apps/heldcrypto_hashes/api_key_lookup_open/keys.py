import hashlib
import secrets

KEYS = {}


def key_digest(api_key):
    return hashlib.sha1(api_key.encode("utf-8")).hexdigest()  # finding: weak-hash


def issue(owner):
    api_key = secrets.token_urlsafe(32)
    KEYS[key_digest(api_key)] = owner
    return api_key


def owner_of(api_key):
    return KEYS.get(key_digest(api_key))
