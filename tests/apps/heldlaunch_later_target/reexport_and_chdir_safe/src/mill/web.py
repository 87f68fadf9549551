from dash import Dash, html
from flask import Flask

flask_app = Flask(__name__)
dash_app = Dash(__name__, server=flask_app, url_base_pathname="/charts/")
dash_app.layout = html.Div("Flour per day")


@flask_app.get("/healthz")
def healthz():
    return {"ok": True}
