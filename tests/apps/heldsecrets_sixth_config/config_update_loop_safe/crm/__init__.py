from flask import Flask, jsonify

from .ext import Crm

crm = Crm()


def create_app():
    app = Flask(__name__)
    crm.init_app(app)
    app.add_url_rule("/contacts", view_func=lambda: jsonify(crm.contacts()), endpoint="contacts")
    return app
