from service.core import ServiceApp

app = ServiceApp("billing")


@app.route("/invoices/<int:number>")
def invoice(number):
    if number < 1:
        return app.fail("bad number")
    return {"number": number, "state": "open"}


try:
    app.run(port=7001)  # finding: run-on-import
except KeyboardInterrupt:
    print("stopped")
