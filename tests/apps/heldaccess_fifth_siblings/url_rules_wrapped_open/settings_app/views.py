import secrets

from flask import redirect, render_template, request, url_for

_users = {}
_site = {"email": None, "keys": [], "webhook": None}


def load_user(user_id):
    return _users.get(user_id)


def show():
    return render_template("settings.html", site=_site)


def set_email():
    _site["email"] = request.form["email"]
    return redirect(url_for("show"))


def rotate_keys():
    _site["keys"] = [secrets.token_urlsafe(32)]
    return redirect(url_for("show"))


def set_webhook():
    _site["webhook"] = request.form["url"]
    return redirect(url_for("show"))
