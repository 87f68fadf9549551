from flask import Blueprint, Flask, jsonify, request

from firewall import InvalidPort, open_port

rules = Blueprint("rules", __name__)


@rules.route("/rules", methods=["POST"])
def add_rule():
    data = request.form.to_dict()
    try:
        open_port(data.get("port", ""))
    except InvalidPort:
        return jsonify(error="invalid port"), 400
    return jsonify(status="open"), 201


app = Flask(__name__)
app.register_blueprint(rules)
