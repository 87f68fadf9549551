from flask import current_app


def by_reset_code(email, code):
    users = current_app.extensions["users"]
    return users.find_one({"email": email, "reset_code": code})
