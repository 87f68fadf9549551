from flask import Flask, Response

POLICY = "default-src 'self'; object-src 'none'; frame-ancestors 'none'"


def set_headers(response: Response) -> Response:
    response.headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["X-Frame-Options"] = "DENY"
    response.headers.setdefault("Content-Security-Policy", POLICY)
    return response


def init_app(app: Flask) -> None:
    app.after_request(set_headers)
