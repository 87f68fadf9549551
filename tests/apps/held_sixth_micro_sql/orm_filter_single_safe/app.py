import os

from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)


class City(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))


@app.get("/cities")
def cities():
    needle = request.args.get("q", "")
    stmt = db.select(City).where(City.name.ilike(f"%{needle}%")).limit(10)
    return jsonify([c.name for c in db.session.scalars(stmt)])
