from flask import Flask, render_template
from secure import Secure

app = Flask(__name__)
secure_headers = Secure.with_default_headers()


@app.after_request
def set_headers(response):
    secure_headers.set_headers(response)
    return response


@app.get("/")
def home():
    return render_template("home.html")
