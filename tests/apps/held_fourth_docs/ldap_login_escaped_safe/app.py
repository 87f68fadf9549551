import os

from flask import Flask, redirect, render_template, session, url_for
from flask_wtf import FlaskForm
from wtforms import PasswordField, StringField
from wtforms.validators import InputRequired, Regexp

from directory import authenticate

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config.from_prefixed_env("INTRANET")


class LoginForm(FlaskForm):
    username = StringField(validators=[InputRequired(), Regexp(r"^[a-z0-9.]{2,32}\Z")])
    password = PasswordField(validators=[InputRequired()])


@app.route("/login", methods=["GET", "POST"])
def login():
    form = LoginForm()
    if form.validate_on_submit():
        dn = authenticate(form.username.data, form.password.data)
        if dn:
            session.clear()
            session["dn"] = dn
            return redirect(url_for("index"))
        app.logger.warning("failed login for %s", form.username.data)
    return render_template("login.html", form=form)


@app.get("/")
def index():
    return render_template("index.html", dn=session.get("dn"))
