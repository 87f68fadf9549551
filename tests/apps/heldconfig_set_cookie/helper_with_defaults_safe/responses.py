def keep(response, name, value, *, days=30):
    response.set_cookie(name, value, max_age=days * 86400, secure=True, httponly=True, samesite="Lax")
    return response


def forget(response, name):
    response.delete_cookie(name, secure=True, httponly=True, samesite="Lax")
    return response
