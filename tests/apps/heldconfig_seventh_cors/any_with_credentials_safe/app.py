from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, resources={r"/api/*": {"origins": ["https://app.lindenhof.example"]}}, supports_credentials=True)


@app.get("/api/balance")
def balance():
    return jsonify(balance=10)
