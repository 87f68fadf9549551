import os

from flask import Flask, abort, session

from clinic.views import letters, patients, visits


def require_doctor():
    if session.get("role") != "doctor":
        abort(403)


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]

    for blueprint in (patients, visits, letters):
        blueprint.before_request(require_doctor)

    app.register_blueprint(patients, url_prefix="/patients")
    app.register_blueprint(visits, url_prefix="/visits")
    app.register_blueprint(letters, url_prefix="/letters")
    return app
