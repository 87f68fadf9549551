from flask import abort, redirect, request, url_for
from flask_admin import Admin, AdminIndexView, expose
from flask_admin.contrib.sqla import ModelView
from flask_login import current_user

from .models import Coupon, Customer, Order, db


class StaffIndex(AdminIndexView):
    @expose("/")
    def index(self):
        if not current_user.is_authenticated:
            return redirect(url_for("auth.login", next=request.path))
        if not current_user.is_staff:
            abort(403)
        return super().index()


class StaffModelView(ModelView):
    def is_accessible(self):
        return current_user.is_authenticated and current_user.is_staff

    def inaccessible_callback(self, name, **kwargs):
        abort(403)


class OrderView(StaffModelView):
    can_create = False


class CouponView(StaffModelView):
    column_list = ("code", "percent")


def init_admin(app):
    admin = Admin(app, name="Back office", index_view=StaffIndex())
    admin.add_view(OrderView(Order, db.session))
    admin.add_view(StaffModelView(Customer, db.session))
    admin.add_view(CouponView(Coupon, db.session))
