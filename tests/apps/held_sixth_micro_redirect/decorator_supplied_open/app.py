import functools

from flask import Flask, redirect, request

app = Flask(__name__)


def with_return_url(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        url = request.form.get("return_url", "/")
        return view(*args, return_url=url, **kwargs)

    return wrapper


@app.post("/cart/<int:item_id>")
@with_return_url
def add_to_cart(item_id, return_url):
    app.logger.debug("added item %d", item_id)
    return redirect(return_url)  # finding: open-redirect
