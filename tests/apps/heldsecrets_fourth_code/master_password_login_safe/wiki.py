import hmac
import os

from flask import Flask, redirect, render_template, request, session
from werkzeug.security import check_password_hash

app = Flask(__name__)
app.secret_key = os.environ["WIKI_SECRET"]
ADMIN_PASSWORD_HASH = "scrypt:32768:8:1$k3VbQz0sYt7LpWn2$5e0f7b1c2a9d84e6f3b07c5d19a28e4f60b3d7c1859e2fa4c6d0b7e381f5a92c4d6e0b13f7a8c59e24d6b0f1837ca95e2d4b6f081c3a7e59d2b4f60e8c1a3d75"


@app.route("/admin/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        given = request.form.get("password", "")
        if check_password_hash(ADMIN_PASSWORD_HASH, given):
            session.clear()
            session["admin"] = True
            return redirect("/admin")
    return render_template("login.html")
