from flask import current_app, request


def share_url(slug: str) -> str:
    return request.url_root + "s/" + slug  # missed: host-header-trusted
