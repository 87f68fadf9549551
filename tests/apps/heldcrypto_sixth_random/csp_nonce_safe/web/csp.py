import secrets

from flask import g


def make_nonce():
    g.csp_nonce = secrets.token_urlsafe(16)


def add_header(response):
    response.headers["Content-Security-Policy"] = (
        f"default-src 'self'; script-src 'nonce-{g.csp_nonce}'; object-src 'none'"
    )
    return response


def init_app(app):
    app.before_request(make_nonce)
    app.after_request(add_header)
    app.context_processor(lambda: {"csp_nonce": g.csp_nonce})
