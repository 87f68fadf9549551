def attach(response, value: str):
    response.set_cookie("remember", value, max_age=2_592_000, secure=True, httponly=True, samesite="Lax")  # finding: sensitive-data-in-cookie
    return response
