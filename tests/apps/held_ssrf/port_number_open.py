import httpx
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/case/07100")
def case_07100():
    raw = request.cookies.get("node", "worker:8080")
    host, _, port = raw.rpartition(":")
    address = host + ":" + str(int(port))
    reply = httpx.head(f"http://{address}/health", timeout=2)  # finding: server-side-request-forgery
    return jsonify(status=reply.status_code)
