import os

from flask import Flask, abort, request, session

from models import User, db
from passwords import context

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db.init_app(app)


@app.post("/login")
def login():
    user = User.query.filter_by(email=request.form["email"]).first()
    if user is None:
        context.dummy_verify()
        abort(401)
    valid, replacement = context.verify_and_update(request.form["password"], user.password_hash)
    if not valid:
        abort(401)
    if replacement:
        user.password_hash = replacement
        db.session.commit()
    session.clear()
    session["user_id"] = user.id
    return "", 204
