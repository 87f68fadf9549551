from flask import Flask, jsonify, request

app = Flask(__name__)

tasks: dict[int, dict] = {}


@app.get("/tasks")
def list_tasks():
    return jsonify(list(tasks.values()))


@app.post("/tasks")
def add_task():
    payload = request.get_json()
    number = len(tasks) + 1
    tasks[number] = {"id": number, "title": str(payload["title"])}
    return jsonify(tasks[number]), 201


if __name__ != "__main__":  # finding: broken-main-guard
    app.run(port=4400)  # finding: run-on-import
