import os

from flask import Flask, abort, request, session
from ldap3.utils.dn import escape_rdn

from .conn import bind

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.post("/login")
def login():
    user = request.form["user"]
    dn = f"uid={escape_rdn(user)},ou=people,dc=example,dc=org"
    if not bind(dn, request.form["password"]):
        abort(401)
    session["user"] = user
    return "", 204
