from flask import Flask

from .views import SettingsImport


def create_app():
    app = Flask(__name__)
    app.add_url_rule("/settings/import", view_func=SettingsImport.as_view("settings_import"))
    return app
