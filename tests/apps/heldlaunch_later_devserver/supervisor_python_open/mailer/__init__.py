from flask import Flask, jsonify, request

QUEUE = []


def create_app():
    app = Flask(__name__)

    @app.route("/queue", methods=["POST"])
    def enqueue():
        QUEUE.append({"subject": request.json.get("subject", "")[:120]})
        return jsonify(length=len(QUEUE)), 202

    @app.route("/queue")
    def length():
        return jsonify(length=len(QUEUE))

    return app
