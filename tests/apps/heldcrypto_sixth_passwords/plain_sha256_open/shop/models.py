import hashlib
import hmac

from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Customer(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String(255), unique=True)
    password_hash = db.Column(db.String(255))

    def set_password(self, password: str) -> None:
        self.password_hash = hashlib.sha256(password.encode()).hexdigest()  # finding: weak-password-hash

    def check_password(self, password: str) -> bool:
        candidate = hashlib.sha256(password.encode()).hexdigest()  # finding: weak-password-hash
        return hmac.compare_digest(candidate, self.password_hash)
