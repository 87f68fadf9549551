from flask import Flask

from contacts.export import export_bp


def create_app():
    app = Flask(__name__)
    app.register_blueprint(export_bp, url_prefix="/contacts")
    return app
