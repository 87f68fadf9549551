from flask import Flask, jsonify
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.serving import run_simple

from api.views import bp

public = Flask("public")
api = Flask("api")
api.register_blueprint(bp)


@public.get("/")
def home():
    return jsonify(service="gateway")


gateway = DispatcherMiddleware(public.wsgi_app, {"/v1": api.wsgi_app})

run_simple("localhost", 5000, gateway, threaded=True)  # finding: run-on-import
