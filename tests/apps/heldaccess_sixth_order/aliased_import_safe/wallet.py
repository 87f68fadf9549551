from flask import Blueprint, request
from flask_login import current_user
from flask_login import fresh_login_required as recently_authenticated
from flask_login import login_required as authenticated

from ledger import balance_of, transfer

wallet = Blueprint("wallet", __name__, url_prefix="/wallet")


@wallet.get("/balance")
@authenticated
def balance():
    return {"balance": str(balance_of(current_user.id))}


@wallet.post("/transfer")
@recently_authenticated
def send_money():
    source = int(request.form["source"])
    transfer(source, request.form["iban"], request.form["amount"])
    return {"status": "queued"}, 202
