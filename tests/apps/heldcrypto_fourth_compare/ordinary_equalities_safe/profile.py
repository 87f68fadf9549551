import os

from flask import Flask, abort, flash, jsonify, redirect, request, session
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
HASHES: dict[str, str] = {}
TOKEN_TYPE = "refresh"


@app.post("/password")
def change_password():
    form = request.form
    if form["password"] != form["password_confirm"]:
        flash("The passwords differ")
        return redirect("/profile")
    if form["password"] == "":
        abort(400)
    if not check_password_hash(HASHES[session["user"]], form["old_password"]):
        abort(403)
    HASHES[session["user"]] = generate_password_hash(form["password"])
    return redirect("/profile")


@app.post("/token")
def token():
    if request.json.get("token_type") == TOKEN_TYPE:
        return jsonify(kind=TOKEN_TYPE)
    if request.json.get("token") is None or len(request.json["token"]) != 43:
        abort(400)
    return jsonify(kind="access")


@app.get("/avatar/<int:uid>")
def avatar(uid):
    etag = f"avatar-{uid}"
    if request.headers.get("If-None-Match") == etag:
        return "", 304
    return jsonify(id=uid), 200, {"ETag": etag}
