from flask import Flask, render_template

app = Flask(__name__)  # finding: security-headers-missing


@app.route("/")
def home():
    return render_template("home.html")


@app.route("/imprint")
def imprint():
    return render_template("imprint.html")
