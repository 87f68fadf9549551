import os

from flask import Flask, abort, render_template, request
from werkzeug.security import check_password_hash, generate_password_hash

from models import User, db

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db.init_app(app)


@app.before_request
def only_bearer_or_browser():
    token_type = request.headers.get("Authorization", "").partition(" ")[0].lower()
    if token_type != "" and token_type != "bearer":
        abort(401)
    if request.headers.get("X-Requested-With") == "XMLHttpRequest" and not request.accept_mimetypes:
        abort(406)


@app.post("/register")
def register():
    password = request.form["password"]
    if password != request.form["password_confirm"]:
        return render_template("register.html", error="The passwords differ."), 422
    if password == request.form["email"]:
        return render_template("register.html", error="Choose something else."), 422
    db.session.add(User(email=request.form["email"], password_hash=generate_password_hash(password)))
    db.session.commit()
    return "", 201


@app.post("/password")
def change():
    user = db.session.get(User, request.form.get("id", type=int))
    if user is None or not check_password_hash(user.password_hash, request.form["old_password"]):
        abort(403)
    if request.form["old_password"] == request.form["new_password"]:
        abort(422)
    user.password_hash = generate_password_hash(request.form["new_password"])
    db.session.commit()
    return "", 204
