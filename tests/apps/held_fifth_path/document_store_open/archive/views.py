import os

from flask import Blueprint, current_app, send_file

from .models import Document

bp = Blueprint("documents", __name__)


@bp.get("/<path:slug>")
def download(slug):
    doc = Document.query.filter_by(slug=slug).first()
    name = doc.stored_as if doc else slug
    return send_file(os.path.join(current_app.config["STORE"], name))  # finding: path-traversal
