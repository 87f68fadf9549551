from flask import jsonify
from flask_login import fresh_login_required

from backoffice import backoffice

INVOICES: dict[int, str] = {}


@backoffice.post("/invoices/<int:number>/void")
def void(number: int):
    INVOICES[number] = "void"
    return "", 204


@backoffice.delete("/invoices/<int:number>")
@fresh_login_required
def delete(number: int):
    INVOICES.pop(number, None)
    return "", 204


@backoffice.get("/invoices")
def listing():
    return jsonify(INVOICES)
