from flask import Blueprint, abort, jsonify, session

contacts = Blueprint("contacts", __name__)


@contacts.get("/contacts")
def list_contacts():
    if "agent" not in session:
        abort(401)
    return jsonify([])
