import os

from flask import Flask, render_template, request, session
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
csrf = CSRFProtect(app)


@app.route("/delivery", methods=["GET", "POST"])
def delivery():
    if request.method == "POST":
        session["city"] = request.form["city"][:80]
    return render_template("delivery.html", city=session.get("city", ""))
