from flask import Flask, Response, request

app = Flask(__name__)
REGION_SITES = {"eu": "https://eu.example.com/", "us": "https://us.example.com/"}


@app.route("/region")
def region():
    site = request.args.get("site", "eu")
    location = REGION_SITES[site] if site in REGION_SITES else "/"
    return Response(status=302, headers={"Location": location})
