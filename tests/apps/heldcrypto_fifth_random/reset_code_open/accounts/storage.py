def find_user(email):
    return None


def save_reset(user, token, expires):
    user.reset_token = token
    user.reset_expires = expires
