import os

from flask import Flask, render_template
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)


class Comment(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    ticket_id = db.Column(db.Integer, index=True)
    author = db.Column(db.String(60))
    body = db.Column(db.Text)


@app.route("/tickets/<int:ticket_id>/comments")
def comments(ticket_id):
    rows = Comment.query.filter_by(ticket_id=ticket_id).all()
    return render_template("comments.html", comments=rows)
