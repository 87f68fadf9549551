from flask import Flask, render_template
from secure import Secure

app = Flask(__name__)
secure_headers = Secure.with_default_headers()


@app.after_request
def set_secure_headers(response):
    secure_headers.set_headers(response)
    return response


@app.route("/")
def start():
    return render_template("start.html")


@app.route("/imprint")
def imprint():
    return render_template("start.html", imprint=True)
