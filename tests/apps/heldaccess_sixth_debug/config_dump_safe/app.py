import os

from flask import Flask, jsonify, render_template
from flask_login import LoginManager, login_required

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
login_manager = LoginManager(app)


@app.route("/")
def home():
    return render_template("home.html")


@app.route("/debug/config")
@login_required
def show_config():
    return jsonify({key: repr(value) for key, value in app.config.items()})
