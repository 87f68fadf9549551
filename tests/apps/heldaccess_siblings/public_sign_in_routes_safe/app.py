import os

from flask import Flask, abort, jsonify, request
from flask_login import LoginManager, UserMixin, login_required, login_user, logout_user
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
manager = LoginManager(app)
hashes = {}
recipes = []


@manager.user_loader
def load_user(user_id):
    user = UserMixin()
    user.id = user_id
    return user


@app.post("/register")
def register():
    name = request.form["name"]
    if name in hashes:
        abort(409)
    hashes[name] = generate_password_hash(request.form["password"])
    return jsonify(registered=True), 201


@app.post("/login")
def login():
    name = request.form["name"]
    if name not in hashes or not check_password_hash(hashes[name], request.form["password"]):
        abort(401)
    login_user(load_user(name))
    return jsonify(signed_in=True)


@app.post("/logout")
@login_required
def logout():
    logout_user()
    return jsonify(signed_in=False)


@app.post("/recipes")
@login_required
def add_recipe():
    recipes.append(request.form["title"])
    return jsonify(len(recipes)), 201
