import os

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask_login import login_required
from itsdangerous import BadSignature, URLSafeTimedSerializer

from lists import add_subscriber, remove_subscriber, send_issue

newsletter = Blueprint("newsletter", __name__, url_prefix="/newsletter")
signer = URLSafeTimedSerializer(os.environ["SECRET_KEY"], salt="unsubscribe")


@newsletter.route("/subscribe", methods=["POST"])
def subscribe():
    add_subscriber(request.form["email"])
    flash("Please confirm the mail we sent you")
    return redirect(url_for("newsletter.archive"))


@newsletter.route("/unsubscribe/<token>", methods=["POST"])
def unsubscribe(token):
    try:
        email = signer.loads(token, max_age=60 * 60 * 24 * 365)
    except BadSignature:
        abort(404)
    remove_subscriber(email)
    return render_template("newsletter/bye.html")


@newsletter.route("/archive")
def archive():
    return render_template("newsletter/archive.html")


@newsletter.route("/issues", methods=["POST"])
@login_required
def create_issue():
    send_issue(request.form["subject"], request.form["body"])
    return redirect(url_for("newsletter.archive"))


@newsletter.route("/subscribers/remove", methods=["POST"])
@login_required
def remove():
    remove_subscriber(request.form["email"])
    return redirect(url_for("newsletter.archive"))
