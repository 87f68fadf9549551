from flask import render_template
from flask_mail import Mail, Message

mail = Mail()


def send_invoice(customer, invoice):
    message = Message(f"Invoice {invoice.number:d}", recipients=[customer.email])
    message.body = render_template("mail/invoice.txt", customer=customer, invoice=invoice)
    message.html = render_template("mail/invoice.html", customer=customer, invoice=invoice)
    with open(invoice.pdf_path, "rb") as pdf:
        message.attach(f"{invoice.number:d}.pdf", "application/pdf", pdf.read())
    mail.send(message)
