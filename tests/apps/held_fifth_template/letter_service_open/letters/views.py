from flask import Blueprint, jsonify, request
from jinja2 import TemplateError

from .service import LetterService

bp = Blueprint("letters", __name__)
service = LetterService()


@bp.post("/letters/preview")
def preview():
    try:
        return jsonify(html=service.preview(request.get_json()["source"]))
    except TemplateError:
        return jsonify(error="broken template"), 422
