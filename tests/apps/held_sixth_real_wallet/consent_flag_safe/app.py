from flask import Flask, request

from consent import ConsentStore, flag

app = Flask(__name__)
store = ConsentStore()


@app.post("/consents/<int:customer_id>")
def give_consent(customer_id):
    granted = flag(request.form.get("granted", ""))
    if granted:
        store.grant(customer_id)
    else:
        store.revoke(customer_id)
    return {"granted": granted}
