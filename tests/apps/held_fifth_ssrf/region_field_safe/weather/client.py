import requests


class WeatherClient:
    def __init__(self, region: str):
        self.base = f"https://{region}.weather.example.com/v2"
        self.session = requests.Session()

    def today(self, city: str):
        response = self.session.get(f"{self.base}/today", params={"q": city}, timeout=5)
        response.raise_for_status()
        return response.json()
