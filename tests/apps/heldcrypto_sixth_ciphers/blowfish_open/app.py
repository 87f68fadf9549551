import os
from base64 import urlsafe_b64encode

from Crypto.Cipher import Blowfish
from Crypto.Util.Padding import pad
from flask import Flask, redirect, request

app = Flask(__name__)
KEY = os.environ["TICKET_KEY"].encode()


def ticket(data: str) -> str:
    cipher = Blowfish.new(KEY, Blowfish.MODE_CBC)  # finding: weak-cipher
    sealed = cipher.encrypt(pad(data.encode(), Blowfish.block_size))
    return urlsafe_b64encode(cipher.iv + sealed).decode()


@app.post("/handover")
def handover():
    value = ticket(request.form["customer"])
    return redirect("https://partner.example.com/enter?ticket=" + value)
