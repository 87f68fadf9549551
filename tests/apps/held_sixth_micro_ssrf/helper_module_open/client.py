import requests

REGIONS = {"eu": "eu.profiles.example.com", "us": "us.profiles.example.com"}


def host_for(region):
    return REGIONS.get(region, region)


def fetch_profile(region):
    url = "https://%s/profile.json" % host_for(region)
    return {"ok": requests.get(url, timeout=5).ok}  # finding: server-side-request-forgery
