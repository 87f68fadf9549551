import os

bind = "127.0.0.1:8000"
workers = 3
raw_env = [
    "APP_REGION=eu-central-1",
    "VAULT_TOKEN=hvs.CAESIQkh6PcHkrEtLnGnEE6UjCv3OhWRFQCqGRag4dFTErbpTmySdI3r7mY8IGuzf47O0U2haduaNus9aqHQp",  # finding: hardcoded-credential
]
