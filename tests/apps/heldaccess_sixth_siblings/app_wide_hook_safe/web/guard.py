from flask import redirect, request, session, url_for

ALLOWED = ("static", "tasks.sign_in")


def _check():
    if request.endpoint not in ALLOWED and "uid" not in session:
        return redirect(url_for("tasks.sign_in"))
    return None


def install_guard(app):
    app.before_request(_check)
