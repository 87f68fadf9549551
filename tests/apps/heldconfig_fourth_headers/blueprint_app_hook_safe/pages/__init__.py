from flask import Blueprint, render_template

bp = Blueprint("pages", __name__, template_folder="templates")

HEADERS = {
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'self'",
    "Strict-Transport-Security": "max-age=63072000",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
}


@bp.after_app_request
def harden(response):
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    return response


@bp.get("/about")
def about():
    return render_template("about.html")
