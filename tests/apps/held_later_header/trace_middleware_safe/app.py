from flask import Flask, jsonify

from middleware import CampaignHeader

app = Flask(__name__)
app.wsgi_app = CampaignHeader(app.wsgi_app)


@app.route("/offers")
def offers():
    return jsonify(offers=["spring", "summer"])
