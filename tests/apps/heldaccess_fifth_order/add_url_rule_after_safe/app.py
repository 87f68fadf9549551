import os

from flask import Flask, render_template
from flask_login import LoginManager, login_required

from accounts import find

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
manager = LoginManager(app)
manager.user_loader(find)


@login_required
def statement(month):
    return render_template("statement.html", month=month)


@login_required
def balance():
    return render_template("balance.html")


def front():
    return render_template("front.html")


app.add_url_rule("/", view_func=front)
app.add_url_rule("/balance", view_func=balance)
app.add_url_rule("/statement/<month>", "statement", statement)
