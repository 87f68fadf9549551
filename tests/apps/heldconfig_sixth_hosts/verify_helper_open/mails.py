from flask import request
from flask_mail import Mail, Message

mail = Mail()


def send_verification(address, token):
    url = "https://{}/verify/{}".format(request.host, token)  # finding: trusted-hosts-missing
    mail.send(Message("Confirm your address", sender="info@choir.example", recipients=[address], body=url))
