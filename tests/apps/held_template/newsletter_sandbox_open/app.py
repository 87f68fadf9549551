from flask import Flask, jsonify, request

from newsletter import Campaign

app = Flask(__name__)


@app.post("/campaigns/draft")
def draft():
    campaign = Campaign(title="Spring")
    campaign.body = request.form.get("body", "")
    campaign.footer = "{{ unsubscribe }}"
    return jsonify(html=campaign.render(unsubscribe="https://news.example/out"))
