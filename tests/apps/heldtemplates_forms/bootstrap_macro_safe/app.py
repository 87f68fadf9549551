import os

from flask import Flask, render_template, session
from flask_bootstrap import Bootstrap5
from flask_wtf import CSRFProtect, FlaskForm
from wtforms import SubmitField, TextAreaField

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
Bootstrap5(app)
CSRFProtect(app)


class MemoForm(FlaskForm):
    memo = TextAreaField("Memo")
    save = SubmitField()


@app.route("/memo", methods=["GET", "POST"])
def memo():
    form = MemoForm()
    if form.validate_on_submit():
        session["memo"] = form.memo.data
    return render_template("memo.html", form=form)
