import os

from flask import Flask, render_template

from forms import MESSAGES, ChangePasswordForm

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.route("/password", methods=["GET", "POST"])
def password():
    form = ChangePasswordForm()
    return render_template("password.html", form=form, messages=MESSAGES)
