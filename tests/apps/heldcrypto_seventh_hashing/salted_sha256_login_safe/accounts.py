from models import Account


def find_account(email):
    return Account.query.filter_by(email=email.strip().lower()).one_or_none()
