import smtplib
import ssl
from email.message import EmailMessage

from flask import current_app


def send_receipt(recipient, order_no, total):
    message = EmailMessage()
    message["Subject"] = "Your order {}".format(order_no)
    message["From"] = "orders@millpondshop.co"
    message["To"] = recipient
    message.set_content("Thank you! The total is {:.2f} EUR.".format(total))
    context = ssl.create_default_context()
    with smtplib.SMTP_SSL("smtp.mailhost-eu.net", 465, context=context) as server:
        server.login(current_app.config["SMTP_USER"], current_app.config["SMTP_PASSWORD"])
        server.send_message(message)
