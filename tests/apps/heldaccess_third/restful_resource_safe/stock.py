import os
import hmac

STOCK = {}


def principal_for(token):
    expected = os.environ["API_TOKEN"]
    return "warehouse" if hmac.compare_digest(token.encode(), expected.encode()) else None
