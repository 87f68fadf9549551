from flask import Blueprint, request

from .service import register

bp = Blueprint("members", __name__)


@bp.post("/members")
def create():
    member = register(request.get_json())
    return {"id": str(member.pk)}, 201
