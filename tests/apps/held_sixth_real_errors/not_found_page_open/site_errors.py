from urllib.parse import unquote

from flask import make_response, request

PAGE = """<!doctype html>
<title>Not found</title>
<h1>Nothing here</h1>
<p>We looked for <code>{path}</code>.</p>
<p><a href="/">Home</a></p>
"""


def not_found(error):
    wanted = unquote(request.path)
    return make_response(PAGE.format(path=wanted), 404)  # finding: cross-site-scripting
