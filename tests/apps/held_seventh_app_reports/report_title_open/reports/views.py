from flask import Blueprint, request

from .layout import Layout
from .repository import body_of

bp = Blueprint("reports", __name__)


@bp.get("/reports/<int:number>")
def show(number):
    return Layout().page(request.args.get("title", "Report"), body_of(number))
