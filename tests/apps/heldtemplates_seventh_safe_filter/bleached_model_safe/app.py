import os

import bleach
from flask import Flask, render_template, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)

ALLOWED_TAGS = ["p", "a", "em", "strong", "ul", "li"]


@app.template_filter("clean")
def clean(value):
    return bleach.clean(value or "", tags=ALLOWED_TAGS, attributes={"a": ["href"]}, strip=True)


class Post(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    body = db.Column(db.Text)


@app.route("/post/<int:post_id>")
def show(post_id):
    return render_template("post.html", post=db.get_or_404(Post, post_id))
