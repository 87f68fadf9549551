import os

from flask import Flask, jsonify, render_template
from flask_login import LoginManager

from models import User

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
login_manager = LoginManager(app)


@login_manager.user_loader
def load_user(user_id):
    return User.query.get(int(user_id))


@app.route("/")
def index():
    return render_template("index.html")


@app.route("/debug/env")  # finding: debug-only-route
def debug_env():
    """Handy when the container picks up the wrong settings."""
    return jsonify({k: v for k, v in sorted(os.environ.items())})
