import os

from flask import Flask, jsonify, url_for
from werkzeug.middleware.proxy_fix import ProxyFix

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = os.environ["TRUSTED_HOSTS"].split(",")
app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1, x_host=1)


@app.get("/")
def links():
    return jsonify(me=url_for("links"))
