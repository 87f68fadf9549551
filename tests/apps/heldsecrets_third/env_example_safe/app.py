import os

from dotenv import load_dotenv
from flask import Flask

load_dotenv()

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["MAIL_PASSWORD"] = os.environ["MAIL_PASSWORD"]
# e.g. mysql+pymysql://user:password@localhost/dbname
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]


@app.get("/health")
def health():
    return {"ok": True}
