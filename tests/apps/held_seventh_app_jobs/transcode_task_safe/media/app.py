from flask import Flask, abort, jsonify, request
from pydantic import ValidationError

from .params import Transcode
from .tasks import transcode


def create_app():
    app = Flask(__name__)

    @app.post("/transcode")
    def start():
        try:
            params = Transcode.model_validate(request.get_json())
        except ValidationError:
            abort(422)
        job = transcode.delay(**params.model_dump())
        return jsonify(job=job.id), 202

    return app
