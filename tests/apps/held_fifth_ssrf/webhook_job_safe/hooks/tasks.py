import requests
from celery import shared_task


@shared_task(autoretry_for=(requests.RequestException,), max_retries=3)
def deliver(url, payload):
    requests.post(url, json=payload, timeout=10)
