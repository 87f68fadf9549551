from flask import Flask, request

from mailer import article

app = Flask(__name__)


@app.post("/preview")
def preview():
    return article(request.form["title"], request.form["body"])
