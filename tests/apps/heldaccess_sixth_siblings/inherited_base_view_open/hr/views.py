from flask import Flask, request

from hr.base import ProtectedView, PublicView
from hr.records import records


class Openings(PublicView):
    def get(self):
        return {"openings": records.openings()}


class Staff(ProtectedView):
    def get(self):
        return {"staff": records.staff()}

    def post(self):
        records.hire(request.form["name"])
        return "", 201


class Dismissal(PublicView):
    def post(self, name: str):
        records.dismiss(name)
        return "", 204


def register(app: Flask) -> None:
    app.add_url_rule("/openings", view_func=Openings.as_view("openings"))
    app.add_url_rule("/staff", view_func=Staff.as_view("staff"))
    app.add_url_rule("/staff/<name>/dismiss", view_func=Dismissal.as_view("dismiss"))  # finding: unauthenticated-route
