from flask import Flask, jsonify, session

from config import by_name


def create_app(name='live'):
    app = Flask(__name__)
    app.config.from_object(by_name[name])

    @app.route('/favourites')
    def favourites():
        return jsonify(items=session.get('favourites', []))

    return app
