import joblib
from flask import Flask, jsonify, request

app = Flask(__name__)
MODELS = {"small": "/srv/models/small.joblib", "large": "/srv/models/large.joblib"}


@app.post("/predict")
def predict():
    model = joblib.load(request.files["model"])  # finding: unsafe-deserialization
    return jsonify(prediction=model.predict([[3.0, 5.0, 8.0]]).tolist())
