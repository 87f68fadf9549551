from flask import Flask, jsonify

from guards import plain_names

app = Flask(__name__)


@app.get("/logs/<path:service>/<int:day>")
@plain_names("service")
def log_size(service, day):
    with open(locate(service, day), errors="replace") as handle:
        return jsonify(lines=sum(1 for _ in handle))


def locate(service, day):
    return f"/var/log/services/{service}/{day:02d}.log"
