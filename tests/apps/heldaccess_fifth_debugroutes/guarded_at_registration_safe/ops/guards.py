from flask import abort, current_app
from flask_login import current_user


def require_superuser():
    if not current_user.is_authenticated:
        return current_app.login_manager.unauthorized()
    if not current_user.superuser:
        abort(403)
    return None
