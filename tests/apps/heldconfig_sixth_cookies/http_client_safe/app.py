import http.cookiejar
import os

import requests
from flask import Flask

app = Flask(__name__)
jar = http.cookiejar.CookieJar()


class LegacyClient:
    def __init__(self, base):
        self.base = base
        self.session = requests.Session()

    def set_cookie(self, name, value):
        self.session.cookies.set(name, value)

    def stock(self):
        return self.session.get(self.base + "/stock.json", timeout=5).json()


client = LegacyClient(os.environ["LEGACY_URL"])
client.set_cookie("lang", "de")


@app.get("/stock")
def stock():
    return client.stock()
