from datetime import datetime, timezone

from flask import Flask, jsonify, request

app = Flask(__name__)
_readings: list[dict] = []


@app.get("/readings")
def list_readings():
    return jsonify(_readings[-100:])


@app.post("/readings")
def add_reading():
    payload = request.get_json()
    _readings.append(
        {
            "sensor": str(payload["sensor"])[:32],
            "value": int(payload["value"]),
            "at": datetime.now(timezone.utc).isoformat(),
        }
    )
    return jsonify(count=len(_readings)), 201


if __name__ == "__main__":
    app.run(port=5001)
