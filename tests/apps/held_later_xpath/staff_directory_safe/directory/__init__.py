from flask import Flask


def create_app():
    app = Flask(__name__)
    app.config["STAFF_FILE"] = "/srv/directory/staff.xml"

    from . import views

    app.register_blueprint(views.bp)
    return app
