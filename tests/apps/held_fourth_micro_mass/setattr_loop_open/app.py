import os

from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)
EDITABLE = {"nickname", "city"}


class Member(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    nickname = db.Column(db.String(40))
    city = db.Column(db.String(40))
    is_staff = db.Column(db.Boolean, default=False)


@app.post("/members/<int:member_id>")
def update(member_id):
    member = db.get_or_404(Member, member_id)
    for key, value in request.form.items():
        if hasattr(member, key):
            setattr(member, key, value)  # finding: mass-assignment
    db.session.commit()
    return jsonify(nickname=member.nickname)
