import os
import random
import ssl
import time
from http.client import HTTPSConnection

from flask import Flask, jsonify

app = Flask(__name__)


def tls_context() -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=os.environ.get("PARTNER_CA"))
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def fetch_rates(attempts: int = 3) -> str:
    for attempt in range(attempts):
        conn = HTTPSConnection("rates.partner-bank.com", context=tls_context(), timeout=5)
        try:
            conn.request("GET", "/daily")
            return conn.getresponse().read().decode()
        except OSError:
            time.sleep(2**attempt + random.uniform(0, 0.5))
        finally:
            conn.close()
    raise RuntimeError("no rates")


@app.get("/rates")
def rates():
    return jsonify(rates=fetch_rates())
