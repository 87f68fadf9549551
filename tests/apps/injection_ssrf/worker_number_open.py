import urllib3
from flask import Flask, jsonify, request

app = Flask(__name__)
http = urllib3.PoolManager(retries=False)


@app.route("/workers/status")
def worker_status():
    number = request.args.get("worker", "1")
    url = f"http://worker-{number}.internal:9000/status"
    reply = http.request("GET", url, timeout=2.0)  # finding: server-side-request-forgery
    return jsonify(alive=reply.status == 200)
