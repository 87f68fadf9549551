from flask import Flask, jsonify


def create_app(settings):
    app = Flask(__name__)
    app.config.from_object(settings)

    @app.route('/departments')
    def departments():
        return jsonify(departments=app.config['DEPARTMENTS'])

    return app
