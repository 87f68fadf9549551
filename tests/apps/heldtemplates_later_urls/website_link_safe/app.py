import os

from flask import Flask, abort, render_template
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)


class Profile(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    handle = db.Column(db.String(40), unique=True)
    website = db.Column(db.String(300))


@app.get("/u/<handle>")
def profile(handle):
    person = Profile.query.filter_by(handle=handle).first()
    if person is None:
        abort(404)
    return render_template("profile.html", person=person)
