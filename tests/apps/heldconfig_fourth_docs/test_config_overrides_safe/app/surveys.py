from flask import Blueprint, flash, redirect, render_template, url_for
from flask_wtf import FlaskForm
from wtforms import IntegerField, StringField
from wtforms.validators import InputRequired, NumberRange

bp = Blueprint("surveys", __name__, url_prefix="/surveys")


class AnswerForm(FlaskForm):
    name = StringField(validators=[InputRequired()])
    score = IntegerField(validators=[NumberRange(1, 10)])


@bp.route("/", methods=["GET", "POST"])
def answer():
    form = AnswerForm()
    if form.validate_on_submit():
        flash("Thank you!")
        return redirect(url_for(".answer"))
    return render_template("surveys/answer.html", form=form)
