import os

from flask import Blueprint, Flask, abort
from flask_login import LoginManager, current_user

from console.flags import flags
from console.jobs import jobs

admin = Blueprint("admin", __name__, url_prefix="/admin")


@admin.before_request
def only_admins():
    if not current_user.is_authenticated or not current_user.is_admin:
        abort(403)


admin.register_blueprint(flags)
admin.register_blueprint(jobs)


def create_app() -> Flask:
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    LoginManager(app).user_loader(lambda user_id: None)
    app.register_blueprint(admin)
    return app
