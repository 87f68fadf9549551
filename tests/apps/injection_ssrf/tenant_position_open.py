import httpx
from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/tenants/<tenant>/contacts")
def contacts(tenant):
    endpoint = f"https://{tenant}.crm.example.com/contacts"
    reply = httpx.get(endpoint, timeout=5.0)  # finding: server-side-request-forgery
    return jsonify(contacts=reply.json())
