import os

from flask import Flask, redirect, render_template, request, url_for
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)


class Entry(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    author = db.Column(db.String(80), nullable=False)
    message = db.Column(db.Text, nullable=False)


@app.get("/")
def index():
    entries = Entry.query.order_by(Entry.id.desc()).limit(50).all()
    return render_template("guestbook.html", entries=entries)


@app.get("/sign")
def sign():
    db.session.add(Entry(author=request.args["author"], message=request.args["message"]))
    db.session.commit()
    return redirect(url_for("index"))
