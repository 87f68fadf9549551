from framework import ServiceApp

service = ServiceApp(__name__, version="1.9.0")


@service.get("/invoices/<int:number>")
def invoice(number: int):
    return {"number": number, "paid": False}


if __name__ == "__main__":
    service.run(port=7000, threaded=True)
