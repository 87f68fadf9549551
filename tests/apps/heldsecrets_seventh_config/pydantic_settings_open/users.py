def user_for_bearer(header):
    scheme, _, value = header.partition(" ")
    if scheme.lower() != "bearer" or not value:
        return None
    from models import ApiUser

    return ApiUser.by_token(value)
