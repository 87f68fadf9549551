import subprocess
from email.headerregistry import Address
from email.message import EmailMessage

SENDMAIL = ["/usr/sbin/sendmail", "-t", "-oi"]


def invite(sender: str, recipient: str, team: str) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"] = sender, Address(addr_spec=recipient)
    mail["Subject"] = f"Join {team}"
    mail.set_content("Welcome aboard!\n")
    subprocess.run(SENDMAIL, input=mail.as_bytes(), check=True)
