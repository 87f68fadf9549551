import os

from flask import Flask, render_template
from flask_wtf import CSRFProtect

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
CSRFProtect(app)


@app.get("/donate")
def donate():
    return render_template("donate.html")
