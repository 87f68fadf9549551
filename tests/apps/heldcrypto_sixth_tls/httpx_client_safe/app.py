from __future__ import annotations

import os

import httpx
from flask import Flask, g

app = Flask(__name__)


def client() -> httpx.Client:
    if "client" not in g:
        g.client = httpx.Client(base_url=os.environ["CRM_URL"], timeout=5.0)
    return g.client


@app.teardown_appcontext
def close(exc):
    if "client" in g:
        g.client.close()


@app.get("/contacts/<int:contact_id>")
async def contact(contact_id: int):
    return client().get(f"/contacts/{contact_id}").json()
