import logging
import os

from flask import Flask, render_template, request
from flask_login import LoginManager, current_user, login_required

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
login_manager = LoginManager(app)

if app.debug:
    app.logger.setLevel(logging.DEBUG)

    @app.after_request
    def log_request(response):
        app.logger.debug("%s %d", request.endpoint, response.status_code)
        return response

    @app.template_filter("dump")
    def dump(value):
        return repr(value)
else:
    app.logger.setLevel(logging.WARNING)

    @app.errorhandler(500)
    def server_error(_error):
        return render_template("500.html"), 500


@app.get("/")
def landing():
    return render_template("landing.html")


@app.get("/notes")
@login_required
def notes():
    return render_template("notes.html", owner=current_user)
