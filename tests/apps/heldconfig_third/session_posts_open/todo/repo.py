from werkzeug.security import check_password_hash

_users, _tasks = {}, []


def verify(email, password):
    row = _users.get(email)
    return row["id"] if row and check_password_hash(row["hash"], password) else None


def add_task(user_id, title):
    _tasks.append((user_id, title))
