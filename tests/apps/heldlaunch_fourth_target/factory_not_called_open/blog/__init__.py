from flask import Flask

from .posts import posts


def create_app(config=None):
    app = Flask(__name__, instance_relative_config=True)
    app.config.from_mapping(POSTS_PER_PAGE=10)
    if config:
        app.config.update(config)
    app.register_blueprint(posts)
    return app
