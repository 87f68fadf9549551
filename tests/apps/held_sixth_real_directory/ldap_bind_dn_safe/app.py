import os

from flask import Flask, abort, request, session

from addressbook import AddressBook

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
book = AddressBook(os.environ["LDAP_URL"])


@app.get("/people/phone")
def phone():
    if "uid" not in session:
        abort(401)
    return {"numbers": book.phones(request.args.get("name", ""), request.args.get("city", ""))}
