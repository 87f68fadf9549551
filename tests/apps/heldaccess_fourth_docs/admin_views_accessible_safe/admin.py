from flask import abort, redirect, request, url_for
from flask_admin import Admin, AdminIndexView, BaseView, expose
from flask_admin.contrib.sqla import ModelView
from flask_login import current_user

from models import Member, db
from reports import rebuild


class StaffMixin:
    def is_accessible(self):
        return current_user.is_authenticated and current_user.has_role("staff")

    def inaccessible_callback(self, name, **kwargs):
        if current_user.is_authenticated:
            abort(403)
        return redirect(url_for("auth.login", next=request.path))


class Home(StaffMixin, AdminIndexView):
    pass


class MemberView(StaffMixin, ModelView):
    column_exclude_list = ["password_hash"]
    form_excluded_columns = ["password_hash"]


class ReportsView(StaffMixin, BaseView):
    @expose("/")
    def index(self):
        return self.render("admin/reports.html")

    @expose("/rebuild", methods=["POST"])
    def rebuild(self):
        rebuild()
        return redirect(url_for(".index"))


def init_app(app):
    admin = Admin(app, index_view=Home())
    admin.add_view(MemberView(Member, db.session))
    admin.add_view(ReportsView(name="Reports", endpoint="reports"))
