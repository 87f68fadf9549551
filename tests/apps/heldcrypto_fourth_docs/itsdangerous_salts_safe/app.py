import os

from flask import Flask, abort, render_template

import assets
from tokens import confirm

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
assets.init_app(app)


@app.get("/confirm/<token>")
def confirm_email(token):
    email = confirm(token) or abort(404)
    return render_template("confirmed.html", email=email)
