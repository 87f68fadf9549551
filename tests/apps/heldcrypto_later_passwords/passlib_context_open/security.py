from passlib.context import CryptContext

pwd_context = CryptContext(schemes=["md5_crypt"])  # finding: weak-password-hash
