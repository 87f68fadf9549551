import os

from flask import Flask, redirect, render_template, url_for
from flask_bootstrap import Bootstrap5
from flask_wtf import CSRFProtect, FlaskForm
from wtforms import StringField, SubmitField

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
Bootstrap5(app)
CSRFProtect(app)


class TagForm(FlaskForm):
    name = StringField("Name")
    submit = SubmitField()


@app.route("/tags", methods=["GET", "POST"])
def tags():
    form = TagForm()
    if form.validate_on_submit():
        return redirect(url_for("tags"))
    return render_template("tags.html", form=form)
