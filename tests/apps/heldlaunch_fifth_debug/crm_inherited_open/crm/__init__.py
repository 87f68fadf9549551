from flask import Flask
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


def create_app(config_object="config.ProductionConfig"):
    app = Flask(__name__)
    app.config.from_object(config_object)
    db.init_app(app)

    from .contacts import bp as contacts_bp
    app.register_blueprint(contacts_bp, url_prefix="/contacts")
    return app
