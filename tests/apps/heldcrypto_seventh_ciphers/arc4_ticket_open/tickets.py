import json
import os
import time

from Cryptodome.Cipher import ARC4

TICKET_KEY = bytes.fromhex(os.environ["TICKET_KEY"])


def make_ticket(user_id, seat):
    body = json.dumps({"u": user_id, "s": seat, "t": int(time.time())}).encode()
    return ARC4.new(TICKET_KEY).encrypt(body).hex()  # finding: weak-cipher
