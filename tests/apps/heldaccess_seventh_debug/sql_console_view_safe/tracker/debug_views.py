from flask import render_template
from flask.views import MethodView
from flask_security import auth_required, roles_required
from flask_sqlalchemy.record_queries import get_recorded_queries

from tracker.extensions import db


class DebugQueriesView(MethodView):
    decorators = [roles_required("admin"), auth_required("session")]

    def get(self):
        return render_template("debug/queries.html", queries=get_recorded_queries())

    def delete(self):
        db.session.remove()
        db.engine.dispose()
        return "", 204
