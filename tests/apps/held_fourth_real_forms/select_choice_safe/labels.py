import subprocess

from flask import Flask, redirect, render_template, url_for
from flask_wtf import FlaskForm
from wtforms import IntegerField, SelectField
from wtforms.validators import InputRequired, NumberRange

app = Flask(__name__)
app.config.from_prefixed_env()


class LabelForm(FlaskForm):
    printer = SelectField(choices=[("front", "Front desk"), ("depot", "Depot")])
    copies = IntegerField(validators=[InputRequired(), NumberRange(1, 20)])


@app.route("/labels", methods=["GET", "POST"])
def labels():
    form = LabelForm()
    if form.validate_on_submit():
        subprocess.run(["lp", "-d", form.printer.data, "-n", str(form.copies.data), "/srv/labels/today.pdf"], check=True)
        return redirect(url_for("labels"))
    return render_template("labels.html", form=form)
