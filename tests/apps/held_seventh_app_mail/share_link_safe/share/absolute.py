from flask import current_app, request


def share_url(slug: str) -> str:
    return current_app.config["CANONICAL"] + "/s/" + slug
