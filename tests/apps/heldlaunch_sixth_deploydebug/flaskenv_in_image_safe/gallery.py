from pathlib import Path

from dotenv import load_dotenv
from flask import Flask, jsonify

load_dotenv(Path(__file__).with_name(".flaskenv"))
app = Flask(__name__)


@app.get("/pictures")
def pictures():
    return jsonify(sorted(p.name for p in Path("/data/pictures").glob("*.jpg")))
