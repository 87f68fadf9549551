from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/api/status")
def status():
    return jsonify(status="ok")


@app.get("/api/items/<int:item_id>")
def item(item_id: int):
    return {"id": item_id}
