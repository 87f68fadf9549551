from flask_login import UserMixin

from warehouse.extensions import login_manager


class User(UserMixin):
    def __init__(self, uid):
        self.id = uid


@login_manager.user_loader
def load_user(uid):
    return User(uid)
