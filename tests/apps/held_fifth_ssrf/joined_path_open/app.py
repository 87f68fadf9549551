from flask import Flask, jsonify, request

from gateway import InventoryGateway

app = Flask(__name__)
gateway = InventoryGateway("https://inventory.internal/api/")


@app.get("/inventory")
def inventory():
    return jsonify(gateway.fetch(request.args.get("resource", "items")))
