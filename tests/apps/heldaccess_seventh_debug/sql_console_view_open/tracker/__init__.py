import os

from flask import Flask, render_template
from flask_security import Security, SQLAlchemyUserDatastore, auth_required

from tracker.debug_views import DebugQueriesView
from tracker.extensions import db
from tracker.models import Role, User


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["SECURITY_PASSWORD_SALT"] = os.environ["SECURITY_PASSWORD_SALT"]
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    app.config["SQLALCHEMY_RECORD_QUERIES"] = True
    db.init_app(app)
    Security(app, SQLAlchemyUserDatastore(db, User, Role))

    @app.get("/")
    @auth_required("session")
    def index():
        return render_template("index.html")

    app.add_url_rule("/__debug__/queries", view_func=DebugQueriesView.as_view("debug_queries"))  # finding: debug-only-route
    return app
