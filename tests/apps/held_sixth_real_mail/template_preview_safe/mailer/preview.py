from dataclasses import asdict

from flask import Blueprint, jsonify, request
from flask_login import login_required
from jinja2 import TemplateError

from .rendering import render_mail

preview = Blueprint("preview", __name__)


@preview.post("/preview")
@login_required
def show():
    form = request.get_json()
    try:
        mail = render_mail(form["subject"], form["body"])
    except TemplateError:
        return {"error": "The template has a mistake"}, 422
    return jsonify(asdict(mail))
