import os

from flask import Flask, jsonify
from flask_jwt_extended import JWTManager, jwt_required

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
JWTManager(app)


@app.get("/v2/payslips")
@jwt_required()  # finding: auth-decorator-above-route
@app.get("/v1/payslips", endpoint="payslips_v1")
def payslips():
    return jsonify(["2024-01.pdf", "2024-02.pdf"])
