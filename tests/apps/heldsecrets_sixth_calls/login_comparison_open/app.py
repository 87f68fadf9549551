import os

from flask import Flask, abort, redirect, request, session
from werkzeug.security import check_password_hash

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.post("/admin/login")
def admin_login():
    user = request.form["user"]
    password = request.form["password"]
    if user == "admin" and password == "SnngH#j9JTYXD_65":  # finding: hardcoded-credential
        session["admin"] = True
        return redirect("/admin")
    abort(401)


@app.get("/admin")
def admin():
    if not session.get("admin"):
        abort(403)
    return "admin area"
