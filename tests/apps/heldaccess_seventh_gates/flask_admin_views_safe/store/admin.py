from flask import abort, redirect, request, url_for
from flask_admin import Admin, AdminIndexView
from flask_admin.contrib.sqla import ModelView
from flask_login import current_user

from store.models import Coupon, Product, db


class AccessMixin:
    def is_accessible(self):
        return current_user.is_authenticated and current_user.is_admin

    def inaccessible_callback(self, name, **kwargs):
        if current_user.is_authenticated:
            abort(403)
        return redirect(url_for("login", next=request.url))


class SecureIndexView(AccessMixin, AdminIndexView):
    pass


class SecureModelView(AccessMixin, ModelView):
    page_size = 50


class CouponView(SecureModelView):
    column_searchable_list = ["code"]


def init_admin(app):
    admin = Admin(app, name="Store", index_view=SecureIndexView())
    admin.add_view(SecureModelView(Product, db.session))
    admin.add_view(CouponView(Coupon, db.session))
