from flask import Flask, jsonify
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.serving import run_simple

frontend = Flask("frontend")
backend = Flask("backend")


@frontend.get("/")
def home():
    return jsonify(service="frontend")


@backend.get("/version")
def version():
    return jsonify(version="2.3.1")


application = DispatcherMiddleware(frontend, {"/backend": backend})

run_simple("localhost", 5000, application)  # finding: wsgi-import-blocked
