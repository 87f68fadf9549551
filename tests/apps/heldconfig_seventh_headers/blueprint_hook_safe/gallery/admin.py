from flask import Blueprint, render_template

admin = Blueprint("admin", __name__)

HEADERS = {
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'self'",
    "Strict-Transport-Security": "max-age=63072000",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
}


@admin.after_app_request
def add_headers(response):
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    return response


@admin.route("/")
def overview():
    return render_template("overview.html")
