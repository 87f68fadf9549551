from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config.from_prefixed_env()
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    email = db.Column(db.String(120), unique=True)
    is_admin = db.Column(db.Boolean, default=False)


@app.route("/users", methods=["POST"])
def create_user():
    data = request.get_json()
    user = User(**data)  # finding: mass-assignment
    db.session.add(user)
    db.session.commit()
    return jsonify(id=user.id), 201
