import os


def configure(app):
    app.config['SECRET_KEY'] = os.environ['TICKETS_SECRET']
    app.config['JSON_SORT_KEYS'] = False
