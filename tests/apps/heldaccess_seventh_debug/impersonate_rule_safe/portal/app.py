import os

from flask import Flask

from portal import views
from portal.extensions import db, login_manager
from portal.guards import superuser_only

app = Flask(__name__)
app.config.from_object("portal.settings")
db.init_app(app)
login_manager.init_app(app)

app.add_url_rule("/", "home", views.home)

if os.environ.get("FLASK_ENV") == "development":
    app.add_url_rule("/as/<int:user_id>", "impersonate", superuser_only(views.impersonate))
