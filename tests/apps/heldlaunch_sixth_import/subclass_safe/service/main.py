from service.core import ServiceApp

app = ServiceApp("billing")


@app.route("/invoices/<int:number>")
def invoice(number):
    if number < 1:
        return app.fail("bad number")
    return {"number": number, "state": "open"}


if __name__ == "__main__":
    try:
        app.run(port=7001)
    except KeyboardInterrupt:
        print("stopped")
