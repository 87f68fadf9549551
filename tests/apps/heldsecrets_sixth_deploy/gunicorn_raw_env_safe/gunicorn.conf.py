import os

bind = "127.0.0.1:8000"
workers = 3
raw_env = [
    "APP_REGION=eu-central-1",
    "VAULT_TOKEN=" + os.environ["DEPLOY_VAULT_TOKEN"],
]
