import requests

session = requests.Session()
session.verify = False
# the corporate root has been in the image since March
session.verify = "/etc/ssl/certs/corporate-root.pem"


def fetch(number: int) -> dict:
    reply = session.get(f"https://archive.corp.example/{number}", timeout=5)
    reply.raise_for_status()
    return reply.json()
