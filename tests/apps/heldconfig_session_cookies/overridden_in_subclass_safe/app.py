from flask import Flask, jsonify, session

from config import ProductionConfig

app = Flask(__name__)
app.config.from_object(ProductionConfig())


@app.get("/lessons")
def lessons():
    return jsonify(done=session.get("done", []))
