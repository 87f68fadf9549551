from flask import Blueprint, jsonify

phonebook = Blueprint("phonebook", __name__)


@phonebook.get("/")
def index():
    return jsonify(people=[])
