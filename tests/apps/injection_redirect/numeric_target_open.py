from flask import Flask, redirect, request
from flask.views import MethodView


class Pager(MethodView):
    init_every_request = False

    def post(self):
        page = request.form.get("page", "1")
        return redirect("{}".format(page))  # finding: open-redirect


app = Flask(__name__)
app.add_url_rule("/articles/pager", view_func=Pager.as_view("pager"))


@app.route("/articles/<int:page>")
def page(page):
    return f"page {page}"
