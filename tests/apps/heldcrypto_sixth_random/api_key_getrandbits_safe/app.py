import os
import random

from flask import Flask, jsonify, request
from flask_login import LoginManager, current_user, login_required
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)
login_manager = LoginManager(app)

rng = random.SystemRandom()


class ApiKey(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    user_id = db.Column(db.Integer)
    value = db.Column(db.String(64))


@app.route("/api-keys", methods=["POST"])
@login_required
def create_key():
    api_key = "%032x" % rng.getrandbits(128)
    db.session.add(ApiKey(user_id=current_user.id, value=api_key))
    db.session.commit()
    return jsonify(key=api_key), 201
