from flask import Blueprint, abort, current_app, render_template, request
from flask_login import login_required
from itsdangerous import BadSignature, URLSafeTimedSerializer

from lists import add, remove

newsletter = Blueprint("newsletter", __name__)


def _serializer():
    return URLSafeTimedSerializer(current_app.secret_key, salt="unsubscribe")


@newsletter.post("/issues")
@login_required
def send_issue():
    return "", 202


@newsletter.post("/subscribers")
@login_required
def import_subscribers():
    for line in request.files["list"].stream:
        add(line.decode().strip())
    return "", 204


@newsletter.post("/unsubscribe/<token>")
def unsubscribe(token):
    try:
        email = _serializer().loads(token, max_age=60 * 60 * 24 * 30)
    except BadSignature:
        abort(400)
    remove(email)
    return render_template("gone.html")
