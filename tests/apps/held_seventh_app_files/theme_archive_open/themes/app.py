from pathlib import Path

from flask import Flask, abort, jsonify, request

from .unpack import Unpacker


def create_app(config=None):
    app = Flask(__name__)
    app.config.from_mapping(THEME_ROOT="/srv/themes", MAX_CONTENT_LENGTH=20_000_000)
    app.config.update(config or {})
    unpacker = Unpacker(Path(app.config["THEME_ROOT"]))

    @app.put("/themes/<int:slot>")
    def put_theme(slot):
        if "archive" not in request.files:
            abort(400)
        count = unpacker.unpack(request.files["archive"].stream, slot)
        return jsonify(files=count)

    return app
