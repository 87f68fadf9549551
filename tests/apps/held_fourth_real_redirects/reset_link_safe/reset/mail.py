from flask import current_app, request
from flask_mail import Mail, Message

mail = Mail()


def reset_link(token: str) -> str:
    return f"https://{current_app.config['PUBLIC_HOST']}/reset/{token}"


def send_reset(address: str, token: str) -> None:
    message = Message("Your new password", recipients=[address])
    message.body = "Open this page to choose a new password:\n\n" + reset_link(token)
    mail.send(message)
