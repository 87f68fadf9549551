from flask import Blueprint, abort, request
from lxml.etree import XMLSyntaxError

from .reader import products

catalogue = Blueprint("catalogue", __name__)


@catalogue.post("/import")
def import_products():
    upload = request.files.get("catalogue")
    if upload is None:
        abort(400)
    try:
        return {"products": list(products(upload.stream))}
    except XMLSyntaxError:
        abort(422)
