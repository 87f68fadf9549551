from werkzeug.security import check_password_hash

from .models import User


def authenticate(email: str, password: str):
    user = User.query.filter_by(email=email).first()
    if user is None or not check_password_hash(user.password_hash, password):
        return None
    return user
