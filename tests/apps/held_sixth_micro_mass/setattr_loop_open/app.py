from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app)
EDITABLE = {"name", "bio"}


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    bio = db.Column(db.Text)
    is_admin = db.Column(db.Boolean, default=False)


@app.patch("/users/<int:user_id>")
def patch_user(user_id):
    user = db.get_or_404(User, user_id)
    for key, value in request.get_json().items():
        if hasattr(user, key):
            setattr(user, key, value)  # finding: mass-assignment
    db.session.commit()
    return jsonify(id=user.id)
