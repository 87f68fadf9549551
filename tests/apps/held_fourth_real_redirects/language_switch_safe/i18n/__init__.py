from flask import Flask


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    from i18n.views import bp
    app.register_blueprint(bp)

    @app.get("/")
    def home():
        return "home"

    return app
