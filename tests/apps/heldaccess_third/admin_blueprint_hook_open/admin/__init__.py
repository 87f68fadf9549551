import os

from flask import Flask

from admin.guard import require_staff
from admin.tenants import tenants
from admin.users import users


def create_app() -> Flask:
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    users.before_request(require_staff)
    app.register_blueprint(users, url_prefix="/admin/users")
    app.register_blueprint(tenants, url_prefix="/admin/tenants")
    return app
