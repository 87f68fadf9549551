from flask import Flask, g, render_template, request

app = Flask(__name__)


@app.before_request
def remember_campaign():
    g.campaign = request.args.get("utm_campaign", "")


@app.route("/")
def landing():
    return render_template("landing.html")
