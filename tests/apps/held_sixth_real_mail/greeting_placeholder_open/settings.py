import os

PUBLIC_URL = os.environ["PUBLIC_URL"]
SMTP_PASSWORD = os.environ["SMTP_PASSWORD"]
