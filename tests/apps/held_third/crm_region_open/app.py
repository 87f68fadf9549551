import os
from enum import Enum

import httpx
from flask import Flask, abort, request

app = Flask(__name__)


class Region(str, Enum):
    EU = "eu1"
    US = "us1"
    APAC = "ap1"


def fetch_contacts(region: str) -> dict:
    headers = {"Authorization": f"Bearer {os.environ['CRM_TOKEN']}"}
    with httpx.Client(timeout=10) as client:
        res = client.get(f"https://{region}.api.acme-crm.com/v2/contacts", headers=headers)  # finding: server-side-request-forgery
        res.raise_for_status()
        return res.json()


@app.get("/contacts/sync")
def sync() -> dict:
    try:
        region = str(request.args["region"])
    except ValueError:
        abort(400)
    return {"contacts": fetch_contacts(region).get("items", [])}
