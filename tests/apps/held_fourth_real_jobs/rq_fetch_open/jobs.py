import requests

FEEDS = {"prices": "https://feeds.example.com/prices.csv", "stock": "https://feeds.example.com/stock.csv"}


def pull(source):
    reply = requests.get(source, timeout=30)  # finding: server-side-request-forgery
    reply.raise_for_status()
    lines = reply.text.splitlines()
    return lines[:5]
