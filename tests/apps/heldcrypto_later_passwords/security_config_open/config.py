import os


class Config:
    SECRET_KEY = os.environ.get("SECRET_KEY")
    SECURITY_PASSWORD_SALT = os.environ.get("SECURITY_PASSWORD_SALT")
    SECURITY_REGISTERABLE = True


class Production(Config):
    SECURITY_PASSWORD_HASH = "plaintext"  # finding: weak-password-hash
