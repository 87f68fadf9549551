from flask import Blueprint, jsonify, request

from . import service

tags = Blueprint("tags", __name__)


@tags.route("/tagged")
def tagged():
    wanted = request.args.getlist("tag")[:20]
    if not wanted:
        return jsonify([])
    return jsonify(service.find_articles(wanted))
