from flask import Flask
from flask_restful import Api

from .resources import DashboardImport


def create_app():
    app = Flask(__name__)
    api = Api(app)
    api.add_resource(DashboardImport, "/dashboards/import")
    return app
