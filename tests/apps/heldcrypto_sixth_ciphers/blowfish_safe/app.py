import os
from base64 import urlsafe_b64encode

from cryptography.fernet import Fernet
from flask import Flask, redirect, request

app = Flask(__name__)
KEY = os.environ["TICKET_KEY"].encode()


def ticket(data: str) -> str:
    return Fernet(KEY).encrypt(data.encode()).decode()


@app.post("/handover")
def handover():
    value = ticket(request.form["customer"])
    return redirect("https://partner.example.com/enter?ticket=" + value)
