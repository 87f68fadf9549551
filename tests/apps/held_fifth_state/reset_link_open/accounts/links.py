from flask import current_app, request


def reset_link(token: str) -> str:
    return f"https://{request.host}/reset/{token}"
