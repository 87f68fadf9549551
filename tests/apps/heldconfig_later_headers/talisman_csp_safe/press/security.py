from flask_talisman import Talisman

talisman = Talisman()

CSP = {
    "default-src": "'self'",
    "img-src": ["'self'", "data:"],
    "script-src": ["'self'"],
    "object-src": "'none'",
}


def init_security(app):
    talisman.init_app(
        app,
        content_security_policy=CSP,
        content_security_policy_nonce_in=["script-src"],
    )
