import os

from flask import Flask, jsonify, render_template
from flask_login import LoginManager, login_required

from models import User, db

app = Flask(__name__)
app.config.from_prefixed_env()
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db.init_app(app)

login_manager = LoginManager(app)
login_manager.login_view = "sso_start"


@login_manager.user_loader
def load_user(user_id):
    return db.session.get(User, int(user_id))


@app.route("/")
@login_required
def dashboard():
    return render_template("dashboard.html")


if app.config["DEBUG"]:

    @app.route("/internals/settings")  # finding: debug-only-route
    def show_settings():
        return jsonify({key: str(value) for key, value in app.config.items()})
