from flask import current_app, request


def reset_link(token: str) -> str:
    return f"https://{current_app.config['PUBLIC_HOST']}/reset/{token}"
