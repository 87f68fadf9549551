import os

from flask import Flask

from crm.contacts import contacts


def create_app():
    app = Flask(__name__)
    app.config.from_object(
        {"prod": "crm.config.Production", "dev": "crm.config.Development"}[os.environ.get("CRM_ENV", "prod")]
    )
    app.register_blueprint(contacts)
    return app
