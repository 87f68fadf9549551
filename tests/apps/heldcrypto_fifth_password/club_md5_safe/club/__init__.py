import os

from flask import Flask


def create_app():
    app = Flask(__name__)
    app.config['DB_FILE'] = os.environ.get('CLUB_DB', '/var/lib/club/club.db')
    from club.auth import auth
    app.register_blueprint(auth)
    return app
