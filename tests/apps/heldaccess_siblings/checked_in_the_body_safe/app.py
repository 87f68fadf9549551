import os

from flask import Flask, abort, jsonify
from flask_login import LoginManager, UserMixin, current_user, login_required

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
manager = LoginManager(app)
comments = {1: "first", 2: "second"}


@manager.user_loader
def load_user(user_id):
    user = UserMixin()
    user.id = user_id
    return user


@app.post("/comments/<int:number>/hide")
@login_required
def hide(number):
    comments[number] = ""
    return jsonify(hidden=number)


@app.post("/comments/<int:number>/pin")
@login_required
def pin(number):
    return jsonify(pinned=number)


@app.delete("/comments/<int:number>")
def delete(number):
    if not current_user.is_authenticated:
        abort(401)
    comments.pop(number, None)
    return "", 204
