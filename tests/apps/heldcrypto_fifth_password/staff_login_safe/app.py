import os

from flask import Flask, request

from models import Staff, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db.init_app(app)


@app.route("/staff", methods=["POST"])
def create_staff():
    form = request.form
    member = Staff(email=form["email"])
    member.set_password(form["password"])
    db.session.add(member)
    db.session.commit()
    return {"id": member.id}, 201
