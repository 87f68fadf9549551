from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
USERS = etree.parse("users.xml")


@app.post("/case/09002")
def case_09002():
    user, pin = request.form["user"], request.form["pin"]
    find = etree.XPath("//user[name='" + user + "' and pin='" + pin + "']")  # finding: xpath-injection
    matches = find(USERS)
    return jsonify(authenticated=bool(matches))
