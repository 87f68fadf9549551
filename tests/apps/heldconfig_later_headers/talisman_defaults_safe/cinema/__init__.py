import os

from flask import Flask, flash, redirect, render_template, url_for
from flask_talisman import Talisman

talisman = Talisman()


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    # https, HSTS, CSP, frame protection and the session cookie's flags
    talisman.init_app(app)

    @app.route("/")
    def programme():
        return render_template("programme.html")

    @app.route("/today")
    def today():
        flash("Here is the whole week")
        return redirect(url_for("programme"))

    return app
