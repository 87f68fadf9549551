from .clean import clean
from .models import Account, db


def register(payload: dict) -> Account:
    account = Account(**clean(payload))  # finding: mass-assignment
    db.session.add(account)
    db.session.commit()
    return account
