from .clean import clean
from .models import Account, db


def register(payload: dict) -> Account:
    account = Account(**clean(payload))
    db.session.add(account)
    db.session.commit()
    return account
