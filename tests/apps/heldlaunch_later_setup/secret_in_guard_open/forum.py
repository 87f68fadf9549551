import os

from flask import Flask, redirect, request, session, url_for

app = Flask(__name__)


@app.route("/nick", methods=["POST"])
def nick():
    session["nick"] = request.form["nick"][:20].strip()
    return redirect(url_for("index"))


@app.route("/")
def index():
    return {"nick": session.get("nick")}


if __name__ == "__main__":
    app.config["SECRET_KEY"] = os.environ["FORUM_SECRET_KEY"]  # finding: setup-only-under-main
    app.run(port=5000)
