import os

from flask import Flask, render_template, send_from_directory
from flask_login import LoginManager, UserMixin, login_required

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
login_manager = LoginManager(app)
REPORTS = os.path.join(app.root_path, "reports")


class Analyst(UserMixin):
    def __init__(self, name):
        self.id = name


@login_manager.user_loader
def load_analyst(name):
    return Analyst(name)


@app.route("/")
def welcome():
    return render_template("welcome.html")


@app.route("/reports/latest", endpoint="latest_report")
@login_required  # finding: auth-decorator-above-route
@app.route("/reports/<path:name>", endpoint="report")
def report(name="latest.pdf"):
    return send_from_directory(REPORTS, name)
