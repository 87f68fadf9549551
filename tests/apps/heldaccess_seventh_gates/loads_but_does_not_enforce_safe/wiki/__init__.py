import os

from flask import Flask


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(SECRET_KEY=os.environ["SECRET_KEY"], DATABASE=os.environ["WIKI_DB"])
    from wiki import auth, pages

    app.register_blueprint(auth.bp)
    app.register_blueprint(pages.bp)
    return app
