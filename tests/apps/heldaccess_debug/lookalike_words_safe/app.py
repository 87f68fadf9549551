from flask import Flask, jsonify

app = Flask(__name__)
RESULTS = {7: "negative", 8: "positive"}


@app.get("/developers")
def developers():
    return jsonify(documentation="https://developers.example.com")


@app.get("/courses/debugging-python")
def debugging_course():
    return jsonify(title="Debugging Python", lessons=12)


@app.get("/blood-test/prices")
def test_prices():
    return jsonify(basic=20, full=85)
