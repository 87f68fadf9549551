import os

from flask import Flask, render_template
from flask_wtf import CSRFProtect, FlaskForm
from wtforms import StringField
from wtforms.validators import DataRequired

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
CSRFProtect(app)


class NicknameForm(FlaskForm):
    nickname = StringField("Nickname", validators=[DataRequired()])


@app.route("/nickname", methods=["GET", "POST"])
def nickname():
    form = NicknameForm()
    saved = form.validate_on_submit()
    return render_template("nickname.html", form=form, saved=saved, limits={"min": 3, "max": 20})
