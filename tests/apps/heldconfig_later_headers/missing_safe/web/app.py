from flask import Flask, render_template

from hooks import register_hooks

app = Flask(__name__)
register_hooks(app)


@app.route("/")
def home():
    return render_template("home.html")


@app.route("/imprint")
def imprint():
    return render_template("imprint.html")
