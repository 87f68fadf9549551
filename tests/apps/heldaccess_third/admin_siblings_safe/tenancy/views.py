from flask import Blueprint, jsonify, request

from tenancy.decorators import tenant_admin
from tenancy.service import invites, members

bp = Blueprint("tenancy", __name__, url_prefix="/t/<tenant>")


@bp.route("/members", methods=["GET"])
@tenant_admin
def list_members(tenant):
    return jsonify(members(tenant))


@bp.route("/invites", methods=["POST"])
@tenant_admin
def invite(tenant):
    invites(tenant).append(request.get_json()["email"])
    return "", 201


@bp.route("/members/<member>/promote", methods=["POST"])
@tenant_admin
def promote(tenant, member):
    members(tenant)[member] = "admin"
    return jsonify(members(tenant))
