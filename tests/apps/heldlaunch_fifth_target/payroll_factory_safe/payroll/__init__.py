from flask import Flask


def create_app(config: dict | None = None) -> Flask:
    app = Flask(__name__)
    app.config.from_prefixed_env("PAYROLL")
    if config:
        app.config.update(config)

    from payroll.slips import bp
    app.register_blueprint(bp)
    return app
