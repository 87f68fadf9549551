from clinic.extensions import login_manager

_users = {}


@login_manager.user_loader
def load(user_id):
    return _users.get(user_id)


def authenticate(name, password):
    user = _users.get(name)
    return user if user and user.verify(password) else None
