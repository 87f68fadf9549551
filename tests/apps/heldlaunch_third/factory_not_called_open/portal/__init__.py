from flask import Flask

from portal.extensions import db, migrate


def create_app(config_name: str = "production") -> Flask:
    app = Flask(__name__, instance_relative_config=True)
    app.config.from_object(f"portal.config.{config_name.title()}Config")
    db.init_app(app)
    migrate.init_app(app, db)

    from portal.orders import orders

    app.register_blueprint(orders)
    return app
