from flask import Flask


def create_app():
    app = Flask('pos')
    from pos.views import bp
    app.register_blueprint(bp)
    return app
