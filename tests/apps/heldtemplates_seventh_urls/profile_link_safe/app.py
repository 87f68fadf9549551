import os

from flask import Flask, render_template
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)


class Member(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(60))
    website = db.Column(db.String(200))


@app.route("/members/<int:member_id>")
def member(member_id):
    return render_template("member.html", member=db.get_or_404(Member, member_id))
