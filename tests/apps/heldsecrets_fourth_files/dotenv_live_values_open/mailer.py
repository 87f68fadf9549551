import os
from pathlib import Path

from dotenv import load_dotenv
from flask import Flask
from sendgrid import SendGridAPIClient

load_dotenv()

app = Flask(__name__)
app.secret_key = Path(os.environ["SECRET_KEY_FILE"]).read_bytes()
client = SendGridAPIClient(os.environ["SENDGRID_API_KEY"])


@app.get("/quota")
def quota():
    return client.client.user.credits.get().body
