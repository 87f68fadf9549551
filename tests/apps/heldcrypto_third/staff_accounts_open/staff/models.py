import hashlib
import hmac
import os

from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


def derive(password: str, salt: bytes) -> str:
    return hashlib.sha256(salt + password.encode()).hexdigest()  # finding: weak-password-hash


class Employee(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String(120), unique=True)
    salt = db.Column(db.LargeBinary(16))
    password_hash = db.Column(db.String(128))

    def set_password(self, password: str) -> None:
        self.salt = os.urandom(16)
        self.password_hash = derive(password, self.salt)

    def check_password(self, password: str) -> bool:
        return hmac.compare_digest(self.password_hash, derive(password, self.salt))
