from flask import Flask
from flask_wtf.csrf import CSRFProtect

from helpdesk.tickets import tickets

csrf = CSRFProtect()


def create_app():
    app = Flask(__name__)
    app.config.from_pyfile("config.py")
    csrf.init_app(app)
    app.register_blueprint(tickets, url_prefix="/tickets")
    return app
