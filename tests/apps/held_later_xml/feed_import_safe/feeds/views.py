from flask import Blueprint, jsonify, request

from .xmltools import parse

bp = Blueprint("feeds", __name__)


def titles(feed):
    return [node.findtext("title", default="") for node in feed.iter("item")]


@bp.route("/feeds/import", methods=["POST"])
def import_feed():
    feed = parse(request.get_data())
    return jsonify(titles=titles(feed))
