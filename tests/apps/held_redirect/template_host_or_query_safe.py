from string import Template
from urllib.parse import quote

from flask import Flask, redirect, request

app = Flask(__name__)

TARGET = Template("https://www.example.com/landing?from=$where")


@app.get("/case/06002")
def case_06002():
    bar = quote(request.values.get("campaign", "www.example.com"), safe="")
    return redirect(TARGET.substitute(where=bar), code=303)
