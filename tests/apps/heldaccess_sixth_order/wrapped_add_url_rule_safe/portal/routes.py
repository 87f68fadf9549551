from flask import Flask, render_template
from flask_login import login_required


def dashboard():
    return render_template("dashboard.html")


@login_required
def settings():
    return render_template("settings.html")


def register(app: Flask) -> None:
    app.add_url_rule("/", view_func=login_required(dashboard))
    app.add_url_rule("/settings", view_func=settings, methods=["GET", "POST"])
