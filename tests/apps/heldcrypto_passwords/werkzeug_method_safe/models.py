import os

from flask_sqlalchemy import SQLAlchemy
from werkzeug.security import check_password_hash, generate_password_hash

db = SQLAlchemy()
SALT_LENGTH = int(os.environ.get("SALT_LENGTH", "16"))


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80), unique=True, nullable=False)
    password_hash = db.Column(db.String(256))

    def set_password(self, password):
        self.password_hash = generate_password_hash(password, "scrypt:32768:8:1", SALT_LENGTH)

    def check_password(self, password):
        return check_password_hash(self.password_hash, password)
