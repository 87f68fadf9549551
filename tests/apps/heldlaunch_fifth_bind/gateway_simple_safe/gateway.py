from flask import Flask, jsonify
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.serving import run_simple

app = Flask(__name__)
app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1)

OPTIONS = {
    "hostname": "localhost",
    "port": 7070,
    "threaded": True,
}


@app.route("/sensors/<sensor>")
def sensor(sensor):
    return jsonify(sensor=sensor, state="idle")


def start():
    run_simple(application=app, **OPTIONS)


if __name__ == "__main__":
    start()
