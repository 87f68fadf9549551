from flask_login import LoginManager

from accounts.models import User

login_manager = LoginManager()


@login_manager.user_loader
def load_user(user_id: str):
    return User.query.get(int(user_id))
