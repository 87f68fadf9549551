from urllib.parse import quote

import requests


class WeatherClient:
    def __init__(self, base: str) -> None:
        self.base = base
        self.http = requests.Session()

    def current(self, city: str, units: str) -> dict:
        url = f"{self.base}/cities/{quote(city, safe='')}/current"
        answer = self.http.get(url, params={"units": units}, timeout=5)
        answer.raise_for_status()
        return answer.json()
