import hashlib
import secrets

from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class ApiToken(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    owner_id = db.Column(db.Integer, nullable=False)
    digest = db.Column(db.String(64), unique=True, nullable=False)

    @staticmethod
    def fingerprint(raw):
        return hashlib.sha1(raw.encode("utf-8")).hexdigest()  # missed: weak-hash

    @classmethod
    def issue(cls, owner_id):
        raw = secrets.token_urlsafe(32)
        db.session.add(cls(owner_id=owner_id, digest=cls.fingerprint(raw)))
        db.session.commit()
        return raw
