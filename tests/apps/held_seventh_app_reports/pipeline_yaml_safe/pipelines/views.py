from flask import Blueprint, abort, jsonify, request
from yaml import YAMLError

from .loaders import PipelineLoader

bp = Blueprint("pipelines", __name__)


@bp.put("/pipelines/<int:number>")
def put_pipeline(number):
    try:
        steps = PipelineLoader().steps(request.get_data(as_text=True))
    except YAMLError:
        abort(400)
    return jsonify(number=number, steps=steps)
