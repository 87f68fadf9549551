import pathlib

from flask import Flask, request, send_file

from .pictures import Picture


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env("GALLERY")

    @app.get("/pictures/<int:number>/thumb")
    def thumb(number):
        picture = Picture(pathlib.Path(app.config["ROOT"]), number)
        return send_file(picture.thumbnail(request.args.get("width", "200")))

    return app
