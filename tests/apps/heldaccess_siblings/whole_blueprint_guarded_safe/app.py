import os

from flask import Flask, jsonify
from flask_login import LoginManager, UserMixin, current_user, login_required

from billing import billing

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
manager = LoginManager(app)
app.register_blueprint(billing)


@manager.user_loader
def load_user(user_id):
    user = UserMixin()
    user.id = user_id
    return user


@app.get("/me")
@login_required
def me():
    return jsonify(id=current_user.id)
