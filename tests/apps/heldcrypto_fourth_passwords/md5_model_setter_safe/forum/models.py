import hashlib

from flask_sqlalchemy import SQLAlchemy
from werkzeug.security import check_password_hash, generate_password_hash

db = SQLAlchemy()


class Member(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    nick = db.Column(db.String(40), unique=True)
    password_hash = db.Column(db.String(255))

    def set_password(self, password: str) -> None:
        self.password_hash = generate_password_hash(password)

    def avatar_colour(self) -> str:
        return "#" + hashlib.sha256(self.nick.encode()).hexdigest()[:6]
