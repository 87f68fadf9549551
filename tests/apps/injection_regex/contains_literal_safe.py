import pandas as pd
from flask import Flask, jsonify, request

app = Flask(__name__)
CITIES = pd.DataFrame({"name": ["Basel", "Bern", "Geneva"], "people": [178000, 134000, 203000]})


@app.get("/cities")
def cities():
    wanted = request.args.get("name", "")
    mask = CITIES["name"].str.contains(wanted, case=False, regex=False)
    return jsonify(CITIES[mask]["name"].tolist())
