import httpx
from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/tenants/<tenant>/contacts")
def contacts(tenant):
    endpoint = f"https://crm.example.com/{tenant}/contacts"
    reply = httpx.get(endpoint, timeout=5.0)
    return jsonify(contacts=reply.json())
