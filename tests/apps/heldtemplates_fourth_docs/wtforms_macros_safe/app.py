import os

from flask import Flask, redirect, render_template, url_for
from flask_wtf import CSRFProtect, FlaskForm
from wtforms import StringField, TextAreaField
from wtforms.validators import InputRequired

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
CSRFProtect(app)


class TicketForm(FlaskForm):
    subject = StringField(validators=[InputRequired()])
    body = TextAreaField()


@app.route("/", methods=["GET", "POST"])
def ticket():
    form = TicketForm()
    if form.validate_on_submit():
        return redirect(url_for("ticket"))
    return render_template("ticket.html", form=form)
