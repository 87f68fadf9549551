import os

from flask import Flask, render_template
from flask_login import LoginManager, login_required

from backoffice.admin import admin

login_manager = LoginManager()


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    login_manager.init_app(app)
    app.register_blueprint(admin)

    @app.get("/orders")
    @login_required
    def orders():
        return render_template("orders.html")

    return app
