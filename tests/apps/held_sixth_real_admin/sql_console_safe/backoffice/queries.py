SAVED = {
    "signups": "SELECT date_trunc('day', created) AS day, count(*) FROM users GROUP BY 1",
    "revenue": "SELECT currency, sum(cents) FROM payments GROUP BY currency",
}


def resolve(name):
    return SAVED.get(name)
