from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String(120))
    is_admin = db.Column(db.Boolean, default=False)


@app.post("/signup")
def signup():
    data = request.get_json()
    user = User(**data)  # finding: mass-assignment
    db.session.add(user)
    db.session.commit()
    return jsonify(id=user.id), 201
