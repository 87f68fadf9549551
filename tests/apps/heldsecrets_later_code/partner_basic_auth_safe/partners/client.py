from dataclasses import dataclass, field

import requests
from flask import current_app


@dataclass
class CarrierClient:
    base_url: str = "https://api.carrier-hub.io/v2"
    session: requests.Session = field(default_factory=requests.Session)

    def __post_init__(self) -> None:
        self.session.auth = ("nordfleet-prod", current_app.config["CARRIER_PASSWORD"])

    def track(self, parcel: int) -> dict:
        reply = self.session.get(f"{self.base_url}/parcels/{parcel}", timeout=8)
        reply.raise_for_status()
        return reply.json()
