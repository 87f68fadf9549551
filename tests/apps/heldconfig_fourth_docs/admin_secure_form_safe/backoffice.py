import os

from flask import Flask, abort, redirect, request, url_for
from flask_admin import Admin, AdminIndexView
from flask_admin.contrib.sqla import ModelView
from flask_admin.form import SecureForm
from flask_login import LoginManager, current_user
from flask_sqlalchemy import SQLAlchemy
from flask_talisman import Talisman
from flask_wtf.csrf import CSRFProtect

db = SQLAlchemy()
login = LoginManager()


class GuardedIndex(AdminIndexView):
    def is_accessible(self):
        return current_user.is_authenticated and current_user.is_staff


class GuardedModelView(ModelView):
    form_base_class = SecureForm
    can_export = False

    def is_accessible(self):
        return current_user.is_authenticated and current_user.is_staff

    def inaccessible_callback(self, name, **kwargs):
        if current_user.is_authenticated:
            abort(403)
        return redirect(url_for("auth.login", next=request.path))


class Product(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(120), nullable=False)


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    app.config["SESSION_COOKIE_SECURE"] = True
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
    app.config["REMEMBER_COOKIE_SECURE"] = True
    db.init_app(app)
    login.init_app(app)
    CSRFProtect(app)
    Talisman(app)
    admin = Admin(app, name="Back office", index_view=GuardedIndex())
    admin.add_view(GuardedModelView(Product, db.session))

    from auth import bp

    app.register_blueprint(bp)
    return app
