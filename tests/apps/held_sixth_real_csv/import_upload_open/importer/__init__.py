from flask import Flask


def create_app(config=None):
    app = Flask(__name__, instance_relative_config=True)
    app.config["IMPORT_DIR"] = "/srv/importer/incoming"
    app.config.update(config or {})
    from .routes import bp
    app.register_blueprint(bp)
    return app
