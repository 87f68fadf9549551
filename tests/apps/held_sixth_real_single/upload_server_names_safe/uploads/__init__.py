from flask import Flask


def create_app():
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = 8 * 1024 * 1024
    app.config["UPLOAD_DIR"] = "/srv/uploads"
    from .views import bp
    app.register_blueprint(bp)
    return app
