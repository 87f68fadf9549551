from flask import Flask

from .views import DistinctValues


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    app.add_url_rule("/explore/<table>/<column>", view_func=DistinctValues.as_view("distinct"))
    return app
