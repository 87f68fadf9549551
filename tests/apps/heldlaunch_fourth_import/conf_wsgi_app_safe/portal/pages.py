from flask import Blueprint, jsonify

pages = Blueprint("pages", __name__)


@pages.get("/health")
def health():
    return jsonify(status="ok")
