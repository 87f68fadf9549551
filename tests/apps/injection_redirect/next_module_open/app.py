from flask import Flask, redirect

from navigation import HOME, requested_page

app = Flask(__name__)


@app.route("/theme/dark", methods=["POST"])
def dark_theme():
    try:
        page = requested_page()
    except ValueError:
        page = HOME
    return redirect(page)  # finding: open-redirect


@app.route(HOME)
def home():
    return "home"
