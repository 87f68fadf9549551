import secrets
import string

import bcrypt
import pyotp
from passlib.context import CryptContext
from werkzeug.security import check_password_hash, generate_password_hash

staff_context = CryptContext(schemes=["argon2", "pbkdf2_sha512"], deprecated="auto")


def hash_customer_password(password: str) -> bytes:
    return bcrypt.hashpw(password.encode("utf-8"), bcrypt.gensalt(rounds=12))


def check_customer_password(password: str, hashed: bytes) -> bool:
    return bcrypt.checkpw(password.encode("utf-8"), hashed)


def hash_partner_password(password: str) -> str:
    return generate_password_hash(password, method="scrypt")


def check_partner_password(hashed: str, password: str) -> bool:
    return check_password_hash(hashed, password)


def new_recovery_codes(count: int = 10) -> list[str]:
    alphabet = string.ascii_lowercase + string.digits
    return ["".join(secrets.choice(alphabet) for _ in range(12)) for _ in range(count)]


def new_totp_secret() -> str:
    return pyotp.random_base32()


def check_totp(secret: str, code: str) -> bool:
    return pyotp.TOTP(secret).verify(code, valid_window=1)
