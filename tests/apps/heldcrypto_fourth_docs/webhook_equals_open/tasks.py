import random

import requests
from celery import shared_task


@shared_task(bind=True, max_retries=5)
def process(self, order_id: int):
    try:
        requests.post(
            "https://erp.internal.example/orders",
            json={"id": order_id},
            timeout=15,
            verify="/etc/ssl/certs/internal-ca.pem",
        ).raise_for_status()
    except requests.RequestException as exc:
        delay = 2**self.request.retries + random.uniform(0, 1)
        raise self.retry(exc=exc, countdown=delay)
