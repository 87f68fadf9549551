import os

from flask import Flask, jsonify
from flask_login import LoginManager, UserMixin, login_required

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
login_manager = LoginManager(app)


@login_manager.user_loader
def load_user(user_id):
    user = UserMixin()
    user.id = user_id
    return user


@app.get("/")
def index():
    return jsonify(welcome=True)


@app.route("/accounts")
@login_required
def accounts():
    return jsonify([{"id": 1, "balance": 420}])
