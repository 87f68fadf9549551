import os

from flask import Flask, redirect, render_template, request, session, url_for
from flask_wtf import CSRFProtect

from ledger import move

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["BANK_SECRET"]
CSRFProtect(app)


@app.route("/transfer", methods=["GET", "POST"])
def transfer():
    if "account" not in session:
        return redirect(url_for("login"))
    if request.method == "POST":
        move(session["account"], request.form["to"], int(request.form["amount"]))
        return redirect(url_for("transfer"))
    return render_template("transfer.html")


@app.route("/login")
def login():
    return render_template("login.html")
