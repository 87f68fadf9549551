from flask import Flask, abort, request

from saml import BadAssertion, read_name_id

app = Flask(__name__)


@app.post("/saml/acs")
def assertion_consumer():
    try:
        name_id = read_name_id(request.form["SAMLResponse"])
    except BadAssertion:
        abort(400)
    return {"subject": name_id}
