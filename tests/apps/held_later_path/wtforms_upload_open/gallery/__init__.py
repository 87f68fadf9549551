import os

from flask import Flask
from flask_wtf import CSRFProtect

csrf = CSRFProtect()


def create_app():
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=os.environ["SECRET_KEY"],
        MAX_CONTENT_LENGTH=8 * 1024 * 1024,
        GALLERY_DIR=os.path.join(app.instance_path, "gallery"),
    )
    csrf.init_app(app)
    from .views import bp

    app.register_blueprint(bp)
    return app
