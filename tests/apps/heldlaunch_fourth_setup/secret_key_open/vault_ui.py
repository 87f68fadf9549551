import os

from flask import Flask, redirect, request, session, url_for

app = Flask(__name__)


@app.route("/")
def index():
    return {"user": session.get("user")}


@app.post("/name")
def set_name():
    session["user"] = request.form["name"][:40]
    return redirect(url_for("index"))


if __name__ == "__main__":
    app.secret_key = os.environ["SECRET_KEY"]  # finding: setup-only-under-main
    app.run(port=5000)
