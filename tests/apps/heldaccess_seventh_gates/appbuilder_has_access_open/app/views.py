from flask import flash, redirect, request
from flask_appbuilder import BaseView, ModelView, expose, has_access
from flask_appbuilder.models.sqla.interface import SQLAInterface

from app import appbuilder
from app.maintenance import rebuild_index, set_banner
from app.models import Ship


class ShipView(ModelView):
    datamodel = SQLAInterface(Ship)
    list_columns = ["name", "tonnage"]


class MaintenanceView(BaseView):
    route_base = "/maintenance"
    default_view = "overview"

    @expose("/")
    @has_access
    def overview(self):
        return self.render_template("maintenance.html")

    @expose("/banner", methods=["POST"])
    @has_access
    def banner(self):
        set_banner(request.form["text"])
        return redirect("/maintenance/")

    @expose("/rebuild", methods=["POST"])  # finding: unauthenticated-route
    def rebuild(self):
        rebuild_index()
        flash("Search index is being rebuilt.", "info")
        return redirect("/maintenance/")


appbuilder.add_view(ShipView, "Ships", category="Fleet")
appbuilder.add_view(MaintenanceView, "Maintenance", category="Admin")
