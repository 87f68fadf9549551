import os

from flask import Flask, render_template, request
from flask_bootstrap import Bootstrap5
from flask_wtf import CSRFProtect, FlaskForm
from wtforms import StringField, SubmitField

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
CSRFProtect(app)
Bootstrap5(app)


class NoteForm(FlaskForm):
    text = StringField("Note")
    submit = SubmitField("Save")


@app.route("/notes", methods=["GET", "POST"])
def notes():
    form = NoteForm()
    if form.validate_on_submit():
        app.logger.info("note saved")
    return render_template("notes.html", form=form, term=request.args.get("term", ""))
