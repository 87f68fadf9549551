import os

from flask import Flask, render_template
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
CSRFProtect(app)


@app.route("/donate")
def donate():
    return render_template("donate.html", button_id=os.environ["PAYPAL_BUTTON"])
