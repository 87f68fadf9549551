from flask import Flask
from flask_security import Security

from .models import db
from .views import payroll

security = Security()


def create_app(config="backoffice.config.Production", datastore=None):
    app = Flask(__name__)
    app.config.from_object(config)
    db.init_app(app)
    security.init_app(app, datastore)
    app.register_blueprint(payroll)
    return app
