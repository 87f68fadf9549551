from flask import Flask
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.serving import run_simple

front = Flask("front")
admin = Flask("admin")


@front.route("/")
def home():
    return "welcome"


@admin.route("/")
def overview():
    return {"status": "ok"}


application = DispatcherMiddleware(front, {"/office": admin})

if __name__ == "__main__":
    run_simple("localhost", 8080, application, threaded=True)
