from flask import Flask, jsonify

from auth import token_auth
from hardware import Relay

app = Flask(__name__)


@app.get("/relays")
@token_auth.login_required
def list_relays():
    return jsonify([relay.as_dict() for relay in Relay.all()])


@token_auth.login_required  # finding: auth-decorator-above-route
@app.put("/relays/<int:number>/on")
def switch_on(number: int):
    Relay.get(number).on()
    return "", 204


@app.put("/relays/<int:number>/off")
@token_auth.login_required
def switch_off(number: int):
    Relay.get(number).off()
    return "", 204
