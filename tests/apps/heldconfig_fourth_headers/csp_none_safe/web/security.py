from flask_talisman import GOOGLE_CSP_POLICY, Talisman

talisman = Talisman()


def init_security(app) -> None:
    talisman.init_app(
        app,
        content_security_policy={"default-src": "'self'", "font-src": GOOGLE_CSP_POLICY["font-src"]},
        referrer_policy="same-origin",
    )
