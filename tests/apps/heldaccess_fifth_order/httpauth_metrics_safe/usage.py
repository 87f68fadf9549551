def collect(customer):
    return {"requests": 0, "bytes": 0, "customer": customer}
