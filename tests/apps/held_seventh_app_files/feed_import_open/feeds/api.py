from flask import Blueprint, abort, jsonify, request
from lxml.etree import XMLSyntaxError

from .parser import RssParser

bp = Blueprint("feeds", __name__)


@bp.post("/feeds/preview")
def preview():
    try:
        titles = RssParser().titles(request.get_data())
    except XMLSyntaxError:
        abort(400)
    return jsonify(titles=titles)
