import ipaddress
import os

from flask import jsonify, request
from flask.views import View


class PingView(View):
    methods = ["POST"]

    def dispatch_request(self):
        host = request.form["host"].strip()
        if len(host) > 64:
            return jsonify(error="not an address"), 400
        with os.popen(f"ping -c 1 -W 2 {host}") as pipe:  # finding: command-injection
            alive = " 0% packet loss" in pipe.read()
        return jsonify(alive=alive)
