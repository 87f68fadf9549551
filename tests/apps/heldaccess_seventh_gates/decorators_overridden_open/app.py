import os

from flask import Flask
from flask_login import LoginManager

from limits import limiter
from views import ExportView, ProfileView

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
LoginManager(app)
limiter.init_app(app)

app.add_url_rule("/profile", view_func=ProfileView.as_view("profile"))
app.add_url_rule("/exports", view_func=ExportView.as_view("exports"))  # finding: unauthenticated-route
