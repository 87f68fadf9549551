import os

from flask import Flask, render_template, session

from forms import VoteForm

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]


@app.route("/vote", methods=["GET", "POST"])
def vote():
    form = VoteForm()
    if form.validate_on_submit():
        session["stars"] = form.stars.data
    return render_template("vote.html", form=form)
