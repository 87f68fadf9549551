from passlib.context import CryptContext

pwd_context = CryptContext(schemes=["md5_crypt", "des_crypt"])  # finding: weak-password-hash


def hash_secret(value: str) -> str:
    return pwd_context.hash(value)


def verify(value: str, stored: str) -> tuple[bool, str | None]:
    return pwd_context.verify_and_update(value, stored)
