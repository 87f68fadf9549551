from flask import Flask, jsonify, request
from flask.views import MethodView, View
from flask_login import login_required


class Stations(MethodView):
    def get(self):
        return jsonify([])


class Rename(View):
    methods = ["POST"]

    def dispatch_request(self, code):
        return jsonify(code=code, name=request.form["name"])


def install(app: Flask):
    stations = login_required(Stations.as_view("stations"))
    app.add_url_rule("/stations", view_func=stations)
    app.add_url_rule("/stations/<code>/rename", view_func=login_required(Rename.as_view("rename")))
