import os
from flask import Flask
from jinja2 import StrictUndefined

from forum.topics import topics


def create_app():
    app = Flask(__name__)
    app.config['SECRET_KEY'] = os.environ['FORUM_SECRET']
    app.jinja_env.trim_blocks = True
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.autoescape = False  # finding: autoescape-disabled
    app.register_blueprint(topics)
    return app
