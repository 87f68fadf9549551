import os

from flask import Flask, flash, redirect, render_template, request, session, url_for
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
csrf = CSRFProtect(app)


@app.route("/feedback", methods=["GET", "POST"])
def feedback():
    if request.method == "POST":
        session["last_feedback"] = len(request.form["text"])
        flash("Thank you!")
        return redirect(url_for("feedback"))
    return render_template("feedback.html")
