import logging

from flask import Flask, request

trail = logging.getLogger("audit")


def init_audit(app: Flask, path: str) -> None:
    handler = logging.FileHandler(path)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    trail.addHandler(handler)
    trail.setLevel(logging.INFO)

    @app.after_request
    def record(response):
        reason = request.args.get("reason", "-")
        trail.info(f"{request.method} status={response.status_code} reason={reason!r}")
        return response
