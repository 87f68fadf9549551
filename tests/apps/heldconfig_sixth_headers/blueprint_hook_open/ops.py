from flask import Blueprint

ops = Blueprint("ops", __name__, url_prefix="/ops")


@ops.after_request
def security_headers(response):
    response.headers.setdefault("Content-Security-Policy", "default-src 'self'")
    response.headers.setdefault("Strict-Transport-Security", "max-age=63072000")
    response.headers.setdefault("X-Content-Type-Options", "nosniff")
    response.headers.setdefault("X-Frame-Options", "SAMEORIGIN")
    return response


@ops.get("/healthz")
def healthz():
    return {"ok": True}
