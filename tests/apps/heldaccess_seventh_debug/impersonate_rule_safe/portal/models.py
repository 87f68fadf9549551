from flask_login import UserMixin

from portal.extensions import db, login_manager


class User(UserMixin, db.Model):
    id = db.Column(db.Integer, primary_key=True)
    is_superuser = db.Column(db.Boolean, default=False, nullable=False)


@login_manager.user_loader
def load(user_id):
    return db.session.get(User, int(user_id))
