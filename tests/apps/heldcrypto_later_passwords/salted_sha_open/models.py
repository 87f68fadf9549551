import hashlib
import hmac
import secrets

from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String(200), unique=True)
    salt = db.Column(db.String(32))
    password_hash = db.Column(db.String(255))

    def set_password(self, password: str) -> None:
        self.salt = secrets.token_hex(16)
        self.password_hash = hashlib.sha256((self.salt + password).encode()).hexdigest()  # finding: weak-password-hash

    def check_password(self, password: str) -> bool:
        digest = hashlib.sha256((self.salt + password).encode()).hexdigest()  # finding: weak-password-hash
        return hmac.compare_digest(digest, self.password_hash)
