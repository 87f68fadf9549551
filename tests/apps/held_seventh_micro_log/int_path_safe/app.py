from flask import Flask, jsonify, request

app = Flask(__name__)


@app.delete("/items/<int:item_id>")
def remove(item_id):
    count = request.args.get("count", 1, type=int)
    app.logger.info("removing %s of item %d, method %s", count, item_id, request.method)
    return jsonify(removed=item_id)
