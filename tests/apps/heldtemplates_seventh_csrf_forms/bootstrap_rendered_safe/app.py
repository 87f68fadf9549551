import os

from flask import Flask, redirect, render_template, session
from flask_bootstrap import Bootstrap5
from flask_wtf import FlaskForm
from wtforms import StringField, SubmitField

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
Bootstrap5(app)


class NameForm(FlaskForm):
    name = StringField("Name")
    submit = SubmitField()


@app.route("/", methods=["GET", "POST"])
def index():
    form = NameForm()
    if form.validate_on_submit():
        session["name"] = form.name.data[:40]
        return redirect("/")
    return render_template("index.html", form=form)
