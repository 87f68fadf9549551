from flask import Blueprint, request
from flask_login import login_required

from crmapi.routing import secure_route

leads = Blueprint("leads", __name__)
_leads = {}


@leads.get("/")
@login_required
def index():
    return _leads


@secure_route(leads, "/<int:lead>", methods=["POST"])
def update(lead):
    _leads[lead] = request.get_json()["stage"]
    return {"id": lead}


@secure_route(leads, "/<int:lead>", methods=["DELETE"])
def remove(lead):
    _leads.pop(lead, None)
    return "", 204
