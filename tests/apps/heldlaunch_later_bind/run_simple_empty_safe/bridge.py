from flask import Flask, request
from werkzeug.serving import run_simple

app = Flask(__name__)
readings: list[int] = []


@app.post("/readings")
def add_reading():
    value = request.get_json().get("value")
    if not isinstance(value, int):
        return {"error": "value must be an integer"}, 400
    readings.append(value)
    return {"count": len(readings)}, 201


@app.get("/readings/latest")
def latest():
    return {"value": readings[-1] if readings else None}


def main() -> None:
    run_simple("localhost", 5020, app, threaded=True)


if __name__ == "__main__":
    main()
