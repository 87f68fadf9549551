from enum import Enum

import requests
from flask import Flask, jsonify
from flask_pydantic import validate
from pydantic import BaseModel

app = Flask(__name__)


class Region(str, Enum):
    europe = "eu"
    america = "us"
    asia = "ap"


class StationQuery(BaseModel):
    region: Region
    station: int


def read_station(query: StationQuery) -> dict:
    endpoint = f"https://{query.region.value}.stations.example.net/v2/{query.station}"
    reply = requests.get(endpoint, timeout=3)
    reply.raise_for_status()
    return reply.json()


@app.get("/weather")
@validate()
def weather(query: StationQuery):
    data = read_station(query)
    return jsonify(temperature=data.get("temperature"), station=query.station)
