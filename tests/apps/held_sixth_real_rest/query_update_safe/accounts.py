from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()
PROFILE_FIELDS = {"name", "bio", "homepage"}


class Account(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    bio = db.Column(db.Text)
    homepage = db.Column(db.String(200))
    plan = db.Column(db.String(20), default="free")
    is_staff = db.Column(db.Boolean, default=False)


def update_profile(account_id: int, changes: dict) -> None:
    changes = {name: changes[name] for name in PROFILE_FIELDS & changes.keys()}
    Account.query.filter_by(id=account_id).update(changes)
    db.session.commit()
