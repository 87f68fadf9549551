from flask import Blueprint, render_template

web = Blueprint("web", __name__)


@web.after_app_request
def security_headers(response):
    for name, value in (
        ("Content-Security-Policy", "default-src 'self'"),
        ("Strict-Transport-Security", "max-age=31536000"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
    ):
        response.headers.setdefault(name, value)
    return response


@web.get("/faq")
def faq():
    return render_template("faq.html")
