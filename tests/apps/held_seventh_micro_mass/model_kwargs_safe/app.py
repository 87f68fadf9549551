from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///people.db"
db = SQLAlchemy(app)


class Person(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    is_admin = db.Column(db.Boolean, default=False)


@app.post("/people")
def create():
    data = request.get_json()
    person = Person(**{k: data[k] for k in ("name",) if k in data})
    db.session.add(person)
    db.session.commit()
    return jsonify(id=person.id), 201
