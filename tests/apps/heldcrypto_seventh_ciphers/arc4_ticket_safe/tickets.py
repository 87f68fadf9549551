import json
import os
import time

from Cryptodome.Cipher import ChaCha20_Poly1305

TICKET_KEY = bytes.fromhex(os.environ["TICKET_KEY"])


def make_ticket(user_id, seat):
    body = json.dumps({"u": user_id, "s": seat, "t": int(time.time())}).encode()
    cipher = ChaCha20_Poly1305.new(key=TICKET_KEY)
    data, tag = cipher.encrypt_and_digest(body)
    return (cipher.nonce + tag + data).hex()
