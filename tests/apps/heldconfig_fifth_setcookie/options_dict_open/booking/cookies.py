"""All cookies of the booking service are set here."""

COOKIE_OPTIONS = {
    "path": "/",
    "secure": False,
    "httponly": True,
    "samesite": "Lax",
}


def put_cookie(response, name, value, days=30):
    response.set_cookie(name, value, max_age=days * 86400, **COOKIE_OPTIONS)  # finding: insecure-cookie
    return response
