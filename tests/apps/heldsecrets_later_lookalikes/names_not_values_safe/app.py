import os

from flask import Flask, abort, render_template, request

from constants import API_KEY_ENV, PASSWORD_RESET_TEMPLATE, PASSWORD_RESET_URL, TOKEN_HEADER
from forms import ResetForm

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["API_KEY"] = os.environ[API_KEY_ENV]


@app.route(PASSWORD_RESET_URL, methods=["GET", "POST"])
def reset():
    if TOKEN_HEADER not in request.headers:
        abort(403)
    return render_template(PASSWORD_RESET_TEMPLATE, form=ResetForm())
