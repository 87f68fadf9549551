from flask_mail import Mail, Message

mail = Mail()


def send_share(recipient: str, url: str) -> None:
    message = Message("Somebody shared a note with you", recipients=[recipient])
    message.body = f"Open it at {url}"  # wrong: host-header-trusted
    mail.send(message)
