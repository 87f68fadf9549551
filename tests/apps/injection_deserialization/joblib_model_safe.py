import joblib
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
MODELS = {"small": "/srv/models/small.joblib", "large": "/srv/models/large.joblib"}


@app.post("/predict")
def predict():
    if request.form["model"] not in MODELS:
        abort(404)
    model = joblib.load(MODELS[request.form["model"]])
    return jsonify(prediction=model.predict([[3.0, 5.0, 8.0]]).tolist())
