import os

from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = f"postgresql://shop:{os.environ['DB_PASSWORD']}@db/shop"
app.config["SQLALCHEMY_ECHO"] = bool(os.environ.get("SQL_ECHO"))
db = SQLAlchemy(app)


class Article(db.Model):
    id = db.Column(db.Integer, primary_key=True)


@app.get("/articles/count")
def count():
    return jsonify(db.session.query(Article).count())
