import os

from flask import Flask, abort, jsonify, request

from models import User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db.init_app(app)


@app.post("/users")
def add_user():
    user = User(name=request.form["name"])
    user.set_password(request.form["password"])
    db.session.add(user)
    db.session.commit()
    return jsonify(id=user.id), 201


@app.post("/login")
def login():
    user = User.query.filter_by(name=request.form["name"]).first()
    if user is None or not user.check_password(request.form["password"]):
        abort(401)
    return jsonify(ok=True)
