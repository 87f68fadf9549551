from flask import Flask, render_template

from .data import project_by_slug


def create_app():
    app = Flask(__name__)

    @app.get("/projects/<slug>")
    def project(slug):
        return render_template("project.html", project=project_by_slug(slug))

    return app
