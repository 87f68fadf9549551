from flask import Flask, render_template

from guestbook import messages

app = Flask(__name__)


@app.get("/")
def index():
    return render_template("index.html", messages=messages())
