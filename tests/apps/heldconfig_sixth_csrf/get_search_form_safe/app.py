from flask import Flask, request
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import Length

app = Flask(__name__)


class SearchForm(FlaskForm):
    """Submitted with GET and changes nothing, so the link can be shared."""

    class Meta:
        csrf = False

    q = StringField("Search", [Length(max=80)])


@app.get("/search")
def search():
    form = SearchForm(request.args)
    if not form.validate():
        return {"errors": form.errors}, 400
    from catalogue import find

    return {"hits": find(form.q.data)}
