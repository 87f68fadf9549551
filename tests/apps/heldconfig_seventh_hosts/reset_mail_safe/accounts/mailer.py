from flask_mail import Mail, Message

mail = Mail()


def send_reset(address: str, link: str) -> None:
    mail.send(Message("Your password", recipients=[address], body=f"Open {link}", sender="noreply@lindenhof.example"))
