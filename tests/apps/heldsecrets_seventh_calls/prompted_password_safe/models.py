from flask_sqlalchemy import SQLAlchemy
from werkzeug.security import generate_password_hash

db = SQLAlchemy()


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String(254), unique=True)
    is_admin = db.Column(db.Boolean, default=False)
    password = db.Column("password_hash", db.String(255))

    def set_password(self, password):
        self.password = generate_password_hash(password)
