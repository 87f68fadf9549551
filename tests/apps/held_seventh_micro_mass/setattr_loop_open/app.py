from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///profiles.db"
db = SQLAlchemy(app)
EDITABLE = frozenset({"bio", "city"})


class Profile(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    bio = db.Column(db.Text)
    city = db.Column(db.String(60))
    role = db.Column(db.String(20), default="member")


@app.patch("/profiles/<int:pid>")
def change(pid):
    profile = db.get_or_404(Profile, pid)
    for key, value in request.form.items():
        if key != "id":
            setattr(profile, key, value)  # finding: mass-assignment
    db.session.commit()
    return jsonify(ok=True)
