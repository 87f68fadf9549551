import os

from flask import Flask, jsonify, render_template, session

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]

# Kept for the workshop slides; never turned on.
SHOW_DEV_ROUTES = False


@app.get("/")
def home():
    return render_template("home.html", user=session.get("user"))


if SHOW_DEV_ROUTES:

    @app.get("/dev/session")
    def dev_session():
        return jsonify(dict(session))

    @app.post("/dev/login/<name>")
    def dev_login(name):
        session["user"] = name
        return "", 204


def unused_demo():
    demo = Flask("demo")

    def debug_dump():
        return jsonify({k: repr(v) for k, v in demo.config.items()})

    return debug_dump
