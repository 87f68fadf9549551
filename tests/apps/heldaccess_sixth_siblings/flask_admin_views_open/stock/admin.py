from flask import abort
from flask_admin import Admin
from flask_admin.contrib.sqla import ModelView
from flask_login import current_user

from .models import Item, Supplier, db


class StaffModelView(ModelView):
    def is_accessible(self):
        return current_user.is_authenticated and current_user.is_staff

    def inaccessible_callback(self, name, **kwargs):
        abort(404)


admin = Admin(name="Stock")
admin.add_view(StaffModelView(Item, db.session))
admin.add_view(ModelView(Supplier, db.session))  # finding: unauthenticated-route
