import os

from flask import Flask, abort, redirect, request, session
from werkzeug.security import check_password_hash

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.post("/admin/login")
def admin_login():
    user = request.form["user"]
    password = request.form["password"]
    if user == "admin" and check_password_hash(os.environ["ADMIN_PASSWORD_HASH"], password):
        session["admin"] = True
        return redirect("/admin")
    abort(401)


@app.get("/admin")
def admin():
    if not session.get("admin"):
        abort(403)
    return "admin area"
