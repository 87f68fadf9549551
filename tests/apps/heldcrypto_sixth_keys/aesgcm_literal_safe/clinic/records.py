from base64 import b64encode

from flask import Blueprint, request

from .sealing import seal

bp = Blueprint("records", __name__)


@bp.post("/")
def create():
    return {"sealed": b64encode(seal(request.json["diagnosis"])).decode()}, 201
