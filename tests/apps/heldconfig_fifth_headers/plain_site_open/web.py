from flask import Flask, render_template

from menu import MENU

app = Flask(__name__)  # finding: security-headers-missing


@app.route("/")
def index():
    return render_template("index.html", menu=MENU)


@app.route("/contact")
def contact():
    return render_template("contact.html")
