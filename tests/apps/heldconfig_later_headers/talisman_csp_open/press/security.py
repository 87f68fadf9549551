from flask_talisman import Talisman

talisman = Talisman()

CSP = {
    "default-src": "'self'",
    "img-src": ["'self'", "data:"],
    "script-src": ["'self'", "'unsafe-inline'"],
    "object-src": "'none'",
}


def init_security(app):
    talisman.init_app(app, content_security_policy=CSP)  # finding: security-headers-weakened
