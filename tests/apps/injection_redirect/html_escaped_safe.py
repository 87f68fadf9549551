from urllib.parse import quote

from flask import Blueprint, Flask, redirect, request

accounts = Blueprint("accounts", __name__, url_prefix="/accounts")


@accounts.route("/logout")
def logout():
    goodbye = request.args.get("goodbye", "bye")
    response = redirect("/accounts/" + quote(goodbye, safe=""))
    response.delete_cookie("remember")
    return response


@accounts.route("/bye")
def bye():
    return "See you soon."


app = Flask(__name__)
app.register_blueprint(accounts)
