import os

from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)


class Course(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80), nullable=False)
    credits = db.Column(db.Integer, default=0)


@app.get("/courses")
def courses():
    sort = request.args.get("sort", "name")
    found = Course.query.order_by(text(sort)).all()  # finding: sql-injection
    return jsonify([{"id": course.id, "name": course.name} for course in found])
