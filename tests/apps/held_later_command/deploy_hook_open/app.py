from flask import Flask, jsonify, request
from pydantic import ValidationError

from deployer import Deployer
from schemas import DeployRequest

app = Flask(__name__)
deployer = Deployer("/srv/site")


@app.route("/deploy", methods=["POST"])
def deploy():
    try:
        payload = DeployRequest.model_validate(request.get_json())
    except ValidationError:
        return jsonify(error="invalid payload"), 422
    status = deployer.checkout(payload.branch, payload.depth)
    return jsonify(status=status)
