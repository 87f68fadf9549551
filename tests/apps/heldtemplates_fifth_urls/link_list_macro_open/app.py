import os

from flask import Flask, redirect, render_template, request, url_for
from flask_sqlalchemy import SQLAlchemy
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
CSRFProtect(app)
db = SQLAlchemy(app)


class Link(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(100))
    url = db.Column(db.String(500))


@app.route("/links", methods=["GET", "POST"])
def links():
    if request.method == "POST":
        db.session.add(Link(title=request.form["title"], url=request.form["url"]))
        db.session.commit()
        return redirect(url_for("links"))
    return render_template("links.html", links=Link.query.all())


@app.route("/go/<int:link_id>")
def go(link_id):
    return redirect(db.get_or_404(Link, link_id).url)
