from flask import Flask
from flask_login import LoginManager

from sso import LogoutView

app = Flask(__name__)
app.config.from_prefixed_env("SSO")
LoginManager(app)
app.add_url_rule("/logout", view_func=LogoutView.as_view("logout"))
