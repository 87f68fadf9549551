import os

from flask import Flask, jsonify, request
from flask_login import LoginManager, current_user, login_required

from models import Profile, db
from updates import update_from

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
app.secret_key = os.environ["SECRET_KEY"]
db.init_app(app)
login_manager = LoginManager(app)


@login_manager.user_loader
def load_user(user_id):
    return db.session.get(Profile, int(user_id))


@app.patch("/profile")
@login_required
def patch_profile():
    update_from(current_user, request.get_json())
    db.session.commit()
    return jsonify(ok=True)
