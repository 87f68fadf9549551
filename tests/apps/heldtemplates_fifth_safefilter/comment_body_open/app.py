from flask import Flask, redirect, render_template, request, url_for
from flask_sqlalchemy import SQLAlchemy
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.config.from_pyfile("config.py")
csrf = CSRFProtect(app)
db = SQLAlchemy(app)


class Comment(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    nick = db.Column(db.String(40))
    body = db.Column(db.Text)


@app.route("/", methods=["GET", "POST"])
def wall():
    if request.method == "POST":
        db.session.add(Comment(nick=request.form["nick"], body=request.form["body"]))
        db.session.commit()
        return redirect(url_for("wall"))
    return render_template("wall.html", comments=Comment.query.order_by(Comment.id.desc()))
