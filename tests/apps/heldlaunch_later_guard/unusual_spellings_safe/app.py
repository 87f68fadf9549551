from flask import Flask, jsonify

from worker import app as worker_app

app = Flask(__name__)


@app.get("/lamps")
def lamps():
    return jsonify(on=12, worker=worker_app.name)


IS_SCRIPT = __name__ == "__main__"

if IS_SCRIPT:
    app.run(port=5000)
