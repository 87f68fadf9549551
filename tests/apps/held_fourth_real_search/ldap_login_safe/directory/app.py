from flask import Flask, current_app, render_template, session
from flask_wtf import FlaskForm
from wtforms import PasswordField, StringField
from wtforms.validators import DataRequired, Length

from .client import Directory

directory = Directory()


class LoginForm(FlaskForm):
    login = StringField(validators=[DataRequired(), Length(max=120)])
    password = PasswordField(validators=[DataRequired()])


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    directory.init_app(app)

    @app.route("/login", methods=["GET", "POST"])
    def login():
        form = LoginForm()
        if form.validate_on_submit():
            dn = current_app.extensions["directory"].find_dn(form.login.data)
            if dn is not None:
                session["pending_dn"] = dn
                return render_template("second_step.html")
        return render_template("login.html", form=form)

    return app
