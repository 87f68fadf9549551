import hmac
import os

from flask import Flask, redirect, render_template, request, session
from werkzeug.security import check_password_hash

app = Flask(__name__)
app.secret_key = os.environ["WIKI_SECRET"]
ADMIN_PASSWORD = "Gr4nitf3ls!Nordwand"  # finding: hardcoded-credential


@app.route("/admin/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        given = request.form.get("password", "")
        if hmac.compare_digest(given.encode(), ADMIN_PASSWORD.encode()):
            session.clear()
            session["admin"] = True
            return redirect("/admin")
    return render_template("login.html")
