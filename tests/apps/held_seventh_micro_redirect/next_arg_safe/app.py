from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/done")
def done():
    target = request.args.get("next")
    return redirect(url_for("home", came_from=target))


@app.route("/")
def home():
    return "home"
