from flask import Flask, jsonify, session
from flask_sqlalchemy import SQLAlchemy
from config import config

db = SQLAlchemy()


def create_app(config_name='default'):
    app = Flask(__name__)
    app.config.from_object(config[config_name])
    db.init_app(app)

    @app.route('/session')
    def show():
        return jsonify(dict(user=session.get('user')))

    return app
