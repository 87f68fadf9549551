from framework import ServiceApp

service = ServiceApp(__name__, version="1.9.0")


@service.get("/invoices/<int:number>")
def invoice(number: int):
    return {"number": number, "paid": False}


service.run(port=7000, threaded=True)  # finding: run-on-import
