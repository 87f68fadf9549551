import os

from flask import Flask

from museum.views import ExhibitView, LoanView, PublicExhibits


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.add_url_rule("/exhibits", view_func=PublicExhibits.as_view("exhibits"))
    app.add_url_rule("/admin/exhibits/<int:number>", view_func=ExhibitView.as_view("exhibit"))
    app.add_url_rule("/admin/exhibits/<int:number>/loans", view_func=LoanView.as_view("loan"))
    return app
