from flask import Flask, redirect

from navigation import HOME, own_page, requested_page

app = Flask(__name__)


@app.route("/theme/dark", methods=["POST"])
def dark_theme():
    try:
        page = own_page(requested_page())
    except ValueError:
        page = HOME
    return redirect(page)


@app.route(HOME)
def home():
    return "home"
