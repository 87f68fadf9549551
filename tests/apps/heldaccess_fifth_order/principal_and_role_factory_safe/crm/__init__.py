from flask import Flask, g, session

from crm.contacts import contacts


def create_app(user_lookup):
    app = Flask(__name__)
    app.config.from_envvar('CRM_SETTINGS')

    @app.before_request
    def load_user():
        g.user = user_lookup(session.get('uid'))

    app.register_blueprint(contacts)
    return app
