import os

from flask import Flask, redirect, session
from flask_wtf import FlaskForm
from wtforms import IntegerField
from wtforms.validators import NumberRange

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


class AgeForm(FlaskForm):
    age = IntegerField("Age", validators=[NumberRange(0, 130)])


@app.route("/age", methods=["POST"])
def age():
    form = AgeForm()
    if form.validate_on_submit():
        session["age"] = form.age.data
    return redirect("/done")


@app.get("/done")
def done():
    return {"age": session.get("age")}
