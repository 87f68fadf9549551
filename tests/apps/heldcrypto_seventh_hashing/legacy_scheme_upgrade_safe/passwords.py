from passlib.context import CryptContext

# new hashes are argon2; the old ones can still be verified and are replaced at the next login
context = CryptContext(
    schemes=["argon2", "pbkdf2_sha256", "md5_crypt"],
    default="argon2",
    deprecated=["pbkdf2_sha256", "md5_crypt"],
)
