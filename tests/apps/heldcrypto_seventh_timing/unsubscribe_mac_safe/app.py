from flask import Flask, abort, request

from lists import remove_address
from mac import is_genuine

app = Flask(__name__)


@app.route("/unsubscribe", methods=["POST"])
def unsubscribe():
    address = request.form["address"]
    if not is_genuine(address, request.form.get("tag", "")):
        abort(403)
    remove_address(address)
    return "Done."
