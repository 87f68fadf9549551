from flask import Flask, render_template

from menu import MENU

app = Flask(__name__)


@app.after_request
def harden(response):
    response.headers["Content-Security-Policy"] = "default-src 'self'; frame-ancestors 'none'"
    response.headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["X-Frame-Options"] = "DENY"
    return response


@app.route("/")
def index():
    return render_template("index.html", menu=MENU)


@app.route("/contact")
def contact():
    return render_template("contact.html")
