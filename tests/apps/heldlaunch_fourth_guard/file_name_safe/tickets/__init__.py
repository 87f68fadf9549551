from flask import Flask


def create_app():
    app = Flask(__name__)

    @app.route('/tickets')
    def tickets():
        return {'tickets': []}

    @app.route('/health')
    def health():
        return {'status': 'up'}

    return app
