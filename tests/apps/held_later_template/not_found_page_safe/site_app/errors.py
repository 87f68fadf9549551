from urllib.parse import unquote

from flask import request

from .layout import page


def page_not_found(error):
    missing = unquote(request.full_path)
    return page("<p>There is no page at <code>{{ path }}</code>.</p>", title="Not found", path=missing), 404
