import os

from flask import Flask, abort, request, session

from directory import password_is_right

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.post("/login")
def login():
    uid = request.form.get("uid", type=int)
    if uid is None or not password_is_right(uid, request.form.get("password", "")):
        abort(401)
    session.clear()
    session["uid"] = uid
    return "", 204
