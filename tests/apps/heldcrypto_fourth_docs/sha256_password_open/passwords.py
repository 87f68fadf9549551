import hashlib
import hmac
import secrets


def hash_password(password: str) -> str:
    salt = secrets.token_hex(16)
    digest = hashlib.sha256((salt + password).encode()).hexdigest()  # finding: weak-password-hash
    return f"{salt}${digest}"


def verify_password(user, password: str) -> bool:
    salt, _, digest = user.password_hash.partition("$")
    candidate = hashlib.sha256((salt + password).encode()).hexdigest()  # finding: weak-password-hash
    return hmac.compare_digest(candidate, digest)
