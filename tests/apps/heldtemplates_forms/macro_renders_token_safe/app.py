import os

from flask import Flask, render_template, session
from flask_wtf import FlaskForm
from wtforms import StringField

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]


class TitleForm(FlaskForm):
    title = StringField("Title")


@app.route("/title", methods=["GET", "POST"])
def title():
    form = TitleForm()
    if form.validate_on_submit():
        session["title"] = form.title.data
    return render_template("title.html", form=form)
