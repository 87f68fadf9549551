from flask import Flask


def create_app() -> Flask:
    from auth.tokens import tokens

    app = Flask(__name__)
    app.register_blueprint(tokens)
    return app
