from werkzeug.security import check_password_hash

_users, _plans = {}, {}


def check_password(email, password):
    return email in _users and check_password_hash(_users[email], password)


def plan_of(email):
    return _plans.get(email)


def cancel(email):
    _plans.pop(email, None)


def mark_paid(customer):
    _plans[customer] = "paid"
