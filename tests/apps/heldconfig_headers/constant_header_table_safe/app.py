from flask import Flask, render_template

from security import HEADERS

app = Flask(__name__)


@app.after_request
def harden(response):
    response.headers.update(HEADERS)
    return response


@app.get("/about")
def about():
    return render_template("about.html", team=["Ada", "Grace"])
