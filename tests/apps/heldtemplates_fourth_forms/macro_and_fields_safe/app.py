import os

from flask import Flask, redirect, render_template, session
from flask_wtf import CSRFProtect, FlaskForm
from wtforms import StringField

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
CSRFProtect(app)


class TopicForm(FlaskForm):
    topic = StringField("Topic")


@app.route("/topics", methods=["GET", "POST"])
def topics():
    form = TopicForm()
    if form.validate_on_submit():
        session["topic"] = form.topic.data[:40]
        return redirect("/topics")
    return render_template("topics.html", form=form)
