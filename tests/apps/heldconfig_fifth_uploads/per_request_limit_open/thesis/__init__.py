from flask import Flask

from thesis.submit import Submission


def create_app():
    app = Flask(__name__)
    app.json.ensure_ascii = False
    app.add_url_rule("/submissions/<uuid:ticket>", view_func=Submission.as_view("submission"))
    return app
