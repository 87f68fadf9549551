from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/done")
def done():
    target = request.args.get("next")
    return redirect(target or url_for("home"))  # finding: open-redirect


@app.route("/")
def home():
    return "home"
