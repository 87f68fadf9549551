from flask import Flask

from profiles.media import MediaLibrary

media = MediaLibrary()


def create_app():
    app = Flask(__name__)
    app.config.setdefault("MEDIA_FOLDER", "/var/lib/profiles/media")
    media.init_app(app)
    from profiles.routes import bp
    app.register_blueprint(bp)
    return app
