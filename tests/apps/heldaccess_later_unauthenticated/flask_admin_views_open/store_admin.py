from flask import abort
from flask_admin import Admin, AdminIndexView
from flask_admin.contrib.sqla import ModelView
from flask_login import current_user

from store_models import Coupon, Customer, db


class StaffMixin:
    def is_accessible(self):
        return current_user.is_authenticated and current_user.is_staff

    def inaccessible_callback(self, name, **kwargs):
        abort(404)


class StaffIndex(StaffMixin, AdminIndexView):
    pass


class StaffView(StaffMixin, ModelView):
    page_size = 50


def init_admin(app):
    admin = Admin(app, name="Store", index_view=StaffIndex())
    admin.add_view(StaffView(Customer, db.session))
    admin.add_view(ModelView(Coupon, db.session))  # finding: unauthenticated-route
    return admin
