from flask import Flask


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    from hooks.views import hooks
    app.register_blueprint(hooks)
    return app
