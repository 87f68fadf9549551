from flask import Flask

from config import ProductionConfig

from .extensions import csrf, db, login_manager, talisman


def create_app(config: type = ProductionConfig) -> Flask:
    app = Flask(__name__)
    config.check()
    app.config.from_object(config)

    db.init_app(app)
    csrf.init_app(app)
    login_manager.init_app(app)
    login_manager.login_view = "notes.login"
    talisman.init_app(
        app,
        content_security_policy={"default-src": "'self'", "script-src": "'self'"},
        content_security_policy_nonce_in=["script-src"],
    )

    from .views import bp

    app.register_blueprint(bp)
    return app
