import os

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry


class MeterClient:
    def __init__(self) -> None:
        self.session = requests.Session()
        self.session.headers["X-Api-Key"] = os.environ["METER_API_KEY"]
        self.session.mount("https://", HTTPAdapter(max_retries=Retry(3, backoff_factor=0.3)))
        self.session.verify = False  # finding: tls-verification-disabled

    def reading(self, meter: int) -> float:
        reply = self.session.get(f"https://meters.gridworks.eu/v2/{meter}", timeout=5)
        reply.raise_for_status()
        return float(reply.json()["kwh"])
