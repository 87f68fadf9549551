import os
import smtplib


def send_reset_mail(address: str, token: str) -> None:
    with smtplib.SMTP(os.environ["SMTP_HOST"]) as smtp:
        smtp.sendmail("no-reply@club.example", [address], f"https://club.example/reset/{token}")
