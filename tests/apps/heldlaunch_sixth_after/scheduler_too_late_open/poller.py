from collections import deque

from apscheduler.schedulers.background import BackgroundScheduler
from flask import Flask, jsonify, request

app = Flask(__name__)
scheduler = BackgroundScheduler()

READINGS = deque(maxlen=500)


@app.post("/readings")
def push_reading():
    body = request.get_json(force=True)
    READINGS.append((str(body["sensor"]), int(body["value"])))
    return "", 204


@app.get("/readings/average")
def average():
    if not READINGS:
        return jsonify(average=None)
    return jsonify(average=sum(v for _, v in READINGS) / len(READINGS))


scheduler.add_job(READINGS.clear, "cron", hour=3)

if __name__ == "__main__":
    app.run(port=5400, use_reloader=False)
    scheduler.start()  # finding: code-after-run
