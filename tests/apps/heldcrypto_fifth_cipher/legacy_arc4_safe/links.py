import os
from base64 import urlsafe_b64decode, urlsafe_b64encode

from cryptography.fernet import Fernet
from Crypto.Cipher import ARC4
from flask import Flask, request

app = Flask(__name__)


def scramble(value):
    key = os.environ['LINK_KEY'].encode()
    return Fernet(key).encrypt(value.encode()).decode()


@app.route('/links', methods=['POST'])
def make_link():
    return {'link': '/d/' + scramble(request.form['document'])}
