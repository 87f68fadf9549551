from flask import Flask, jsonify, session

app = Flask(__name__)
app.config.from_object("config.ProductionConfig")


@app.get("/cases")
def cases():
    return jsonify(session.get("cases", []))
