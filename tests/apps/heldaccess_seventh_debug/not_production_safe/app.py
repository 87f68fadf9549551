from flask import Flask, current_app, render_template, session, abort

from config import Base
from outbox import read_outbox

app = Flask(__name__)
app.config.from_object(Base)


def _staff_only():
    if not session.get("staff"):
        abort(403)


@app.route("/")
def landing():
    return render_template("landing.html")


@app.route("/staff")
def staff_home():
    _staff_only()
    return render_template("staff.html", name=current_app.name)


if app.config["ENVIRONMENT"] != "production":

    @app.route("/outbox/")
    def outbox():
        """Every mail the application has sent, with password reset links."""
        _staff_only()
        return render_template("outbox.html", messages=read_outbox())
