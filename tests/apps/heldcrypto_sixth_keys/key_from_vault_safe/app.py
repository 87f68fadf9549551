import base64
import os
from functools import lru_cache

import hvac
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from flask import Flask, request

app = Flask(__name__)
KEY_PATH = "apps/billing/aes"
KEY_FIELD = "encryption_key"


@lru_cache(maxsize=1)
def aead():
    client = hvac.Client(url=os.environ["VAULT_ADDR"], token=os.environ["VAULT_TOKEN"])
    data = client.secrets.kv.v2.read_secret_version(path=KEY_PATH)["data"]["data"]
    return AESGCM(base64.b64decode(data[KEY_FIELD]))


@app.post("/invoices")
def invoices():
    nonce = os.urandom(12)
    return nonce + aead().encrypt(nonce, request.get_data(), b"invoice-v1")
