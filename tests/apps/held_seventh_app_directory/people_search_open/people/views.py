from flask import Blueprint, current_app, jsonify, request

from .directory import Directory

bp = Blueprint("people", __name__)


@bp.get("/people")
def people():
    directory = Directory(current_app.config["LDAP_URL"])
    entries = directory.find(request.args.get("surname", ""))
    return jsonify([attrs["cn"][0].decode() for _dn, attrs in entries])
