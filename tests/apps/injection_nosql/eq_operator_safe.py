import os

import mongoengine as me
from flask import Flask, jsonify, request
from flask.views import MethodView

app = Flask(__name__)
me.connect(host=os.environ["MONGO_URL"])


class Device(me.Document):
    serial = me.StringField(required=True)
    label = me.StringField()


class DeviceSearch(MethodView):
    def post(self):
        serial = request.get_json()["serial"]
        found = Device.objects(__raw__={"serial": {"$eq": serial}})
        return jsonify([device.label for device in found])


app.add_url_rule("/devices/search", view_func=DeviceSearch.as_view("device_search"))
