import os

from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)


class Book(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(200))
    year = db.Column(db.Integer)


@app.get("/books")
def list_books():
    sort = request.args.get("sort", "title")
    if sort not in ("title", "year"):
        sort = "title"
    books = Book.query.order_by(text(f"{sort} desc")).limit(50).all()
    return jsonify([{"id": b.id, "title": b.title} for b in books])
