import os
from functools import wraps

from flask import Flask, abort, jsonify, request, session
from flask.views import MethodView

app = Flask(__name__)
app.secret_key = os.environ["ASSETS_SECRET"]
ASSETS = {}


def manager_only(view):
    @wraps(view)
    def guarded(*args, **kwargs):
        if not session.get("manager"):
            abort(403)
        return view(*args, **kwargs)

    return guarded


class ManagedView(MethodView):
    decorators = (manager_only,)


class AssetView(ManagedView):
    def put(self, tag):
        ASSETS[tag] = request.get_json()
        return jsonify(ASSETS[tag])


class AssetArchive(AssetView):
    def delete(self, tag):
        ASSETS.pop(tag, None)
        return "", 204


@manager_only
def export_assets():
    return jsonify(ASSETS)


def wipe():
    ASSETS.clear()
    return "", 204


app.add_url_rule("/assets/<tag>", view_func=AssetView.as_view("asset"))
app.add_url_rule("/archive/<tag>", view_func=AssetArchive.as_view("archive"))
app.add_url_rule("/export", view_func=export_assets)
app.add_url_rule("/wipe", view_func=manager_only(wipe), methods=["POST"])
