from flask import Blueprint, abort, current_app, jsonify, request

api = Blueprint("api", __name__)


@api.post("/import")
def import_feed():
    payload = request.get_json()
    try:
        feed = current_app.extensions["fetcher"].fetch(payload["url"])
    except ValueError:
        abort(400)
    return jsonify(count=len(feed), items=[item["sku"] for item in feed])
