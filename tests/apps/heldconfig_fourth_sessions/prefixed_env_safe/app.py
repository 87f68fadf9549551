from dotenv import load_dotenv
from flask import Flask, session

load_dotenv()

app = Flask(__name__)
app.config.from_mapping(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")
app.config.from_prefixed_env()


@app.get("/queue")
def queue():
    return {"position": session.get("position")}
